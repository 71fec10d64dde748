import { useMutation } from "@tanstack/react-query"
import { toast } from "@medusajs/ui"
import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { failureMessage } from "../../api/failure-message"
import { saveFile } from "../../api/save-file"
import { useText } from "../frame/use-text"

/** Saves all documents of a report as a CSV file. */
export function useDownloadReport({ id, from, to }: ReportAnswer) {
  const t = useText()
  return useMutation({
    mutationFn: () =>
      saveFile(`/admin/xero/reports/${id}/csv`, {}, `store-and-xero-${from}-to-${to}.csv`),
    onError: (error) => {
      toast.error(failureMessage(error, t))
    },
  })
}

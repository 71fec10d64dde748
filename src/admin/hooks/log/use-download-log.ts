import { useMutation } from "@tanstack/react-query"
import { toast } from "@medusajs/ui"
import { failureMessage } from "../../api/failure-message"
import { saveFile } from "../../api/save-file"
import { type LogQuery } from "./use-log-query"
import { useText } from "../frame/use-text"

/**
 * Saves the log, as far as its filters leave it, as a CSV file.
 *
 * @param connection_id the organisation whose it is; all when left out
 */
export function useDownloadLog(
  { state, kind, q, code, from, to }: LogQuery,
  connection_id?: string
) {
  const t = useText()
  return useMutation({
    mutationFn: () =>
      saveFile(
        "/admin/xero/log/export",
        {
          state: state || undefined,
          kind: kind || undefined,
          q: q || undefined,
          code: code || undefined,
          from: from || undefined,
          to: to || undefined,
          connection_id,
        },
        `xero-log-${new Date().toISOString().slice(0, 10)}.csv`
      ),
    onError: (error) => {
      toast.error(failureMessage(error, t))
    },
  })
}

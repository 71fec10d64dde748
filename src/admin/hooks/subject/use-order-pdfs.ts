import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { type SubjectAnswer } from "../../../api/admin/xero/answers"
import { failureMessage } from "../../api/failure-message"
import { saveFile } from "../../api/save-file"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useText } from "../frame/use-text"

/** Saves the PDF of one of an order's documents, by its number. */
export function useDownloadPdf(orderId: string) {
  const t = useText()
  return useMutation({
    mutationFn: (number: string) =>
      saveFile(
        `/admin/xero/orders/${orderId}/pdf`,
        { number },
        `${number.replace(/[<>:"/\\|?*+]/g, "-")}.pdf`,
        "application/pdf"
      ),
    onError: (error) => {
      toast.error(failureMessage(error, t))
    },
  })
}

/** Puts the PDFs of an order's documents on them in Xero. */
export function useAttachPdfs(orderId: string) {
  return useChange(() =>
    sdk.client.fetch<SubjectAnswer>(`/admin/xero/orders/${orderId}/pdf`, { method: "POST" })
  )
}

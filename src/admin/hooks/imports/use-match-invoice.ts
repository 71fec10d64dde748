import { type SubjectAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"

/** Takes an invoice that is in Xero already for an order; null has a new one sent. */
export function useMatchInvoice(orderId: string) {
  return useChange((invoice_id: string | null) =>
    sdk.client.fetch<SubjectAnswer>(`/admin/xero/orders/${orderId}/match`, {
      method: "POST",
      body: { invoice_id },
    })
  )
}

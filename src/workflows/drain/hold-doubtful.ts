import { firstInvoice } from "../../accounting/found/order-figures"
import { type FoundOutcome } from "./adopt-found"
import { postpone, taskHeld } from "./finish-task"
import { type Round } from "./round"

/**
 * Sends nothing of the orders whose invoice may be in Xero already, before the owner has said so, or Xero how it
 * stands.
 */
export function holdDoubtful(round: Round, { doubts, later }: FoundOutcome): void {
  for (const work of round.works) {
    const seconds = later.get(work.order_id ?? "")
    if (seconds !== undefined) {
      postpone(work, seconds)
    }
    const doubt = doubts.get(work.order_id ?? "")
    const command = doubt && firstInvoice({ id: work.order_id ?? "" }, work.pending)
    if (doubt && command) {
      const [invoice] = doubt.invoices
      taskHeld(round, { work, command }, "found_in_xero", doubt.message, {
        action: "adopt",
        document_number: invoice?.number,
        xero_id: invoice?.invoice_id,
      })
      work.pending = []
    }
  }
}

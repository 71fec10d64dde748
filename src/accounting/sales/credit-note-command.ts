import { type CreditNoteCommand } from "../ledger/command"
import { type BookSettings } from "../mapping/settings"
import { type OrderSnapshot } from "../order/order-snapshot"
import { invoiceReference } from "../order/reference"
import { documentNumber, documentSource } from "./document-name"
import { figures, type InvoiceContent } from "./invoice-command"

/** The command that makes the n-th credit note of an order; its lines are differences, without tax in them. */
export function newCreditNote(
  order: OrderSnapshot,
  settings: BookSettings,
  content: Omit<InvoiceContent, "line_amount_types">,
  n: number,
  date: string
): CreditNoteCommand {
  const number = documentNumber(settings.credit_note_number_prefix, order, n)
  return {
    kind: "credit_note",
    action: "create",
    source_id: documentSource(order.id, n),
    key: number,
    contact_source_id: content.contact_source_id,
    payload: {
      CreditNoteNumber: number,
      Reference: invoiceReference(order.display_id, order.customer_reference),
      Date: date,
      CurrencyCode: order.currency_code,
      LineAmountTypes: "Exclusive",
      Status: content.status,
      LineItems: content.lines.map(({ payload }) => payload),
    },
    ...figures(content.lines),
  }
}

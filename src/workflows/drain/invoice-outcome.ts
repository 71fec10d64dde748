import { type InvoiceCommand } from "../../accounting/ledger/command"
import { type XeroInvoice } from "../../modules/xero/client/documents"
import { type DocumentOutcome } from "../../modules/xero/ledger/record-documents"
import { type Task } from "./round"

/** The statuses in which an invoice no longer counts. */
export const REMOVED = ["VOIDED", "DELETED"]

/** The ledger row of an invoice as Xero returned it, its lines tied to the Medusa lines behind them. */
export function invoiceOutcome(
  { command }: Task<InvoiceCommand>,
  invoice: XeroInvoice
): DocumentOutcome {
  return {
    kind: "invoice",
    source_id: command.source_id,
    state: REMOVED.includes(invoice.status) ? "removed" : "posted",
    xero_id: invoice.invoice_id,
    number: invoice.number,
    xero_status: invoice.status,
    currency_code: invoice.currency_code,
    total: invoice.total,
    tax: invoice.total_tax,
    amount_due: invoice.amount_due,
    posted: command.payload,
    lines: invoice.lines.map((line, index) => ({
      source_id: command.line_sources[index] ?? "",
      line_item_id: line.line_item_id,
    })),
  }
}

import { type CreditNoteCommand, type InvoiceCommand } from "../../accounting/ledger/command"
import { type BookedLine, type PostedLine } from "../../accounting/ledger/ledger"
import { type KeptWithDocument } from "../../accounting/ledger/payload"
import { type XeroCreditNote, type XeroInvoice } from "../../modules/xero/client/documents"
import { type DocumentOutcome } from "../../modules/xero/ledger/record-documents"
import { type Task } from "./round"

const NOTHING = "0.00"

/** Whether a document in this status no longer counts. */
export const isRemoved = (status: string) => status === "VOIDED" || status === "DELETED"

/**
 * The ledger row of an invoice as Xero returned it. One that we took back books nothing any more; one that
 * Xero shows as taken back by somebody else keeps its lines, by which the plan tells the two apart.
 */
export function invoiceOutcome(
  { command }: Task<InvoiceCommand>,
  invoice: XeroInvoice
): DocumentOutcome {
  const outcome: DocumentOutcome = {
    kind: "invoice",
    source_id: command.source_id,
    xero_id: invoice.invoice_id,
    ...standing(invoice, invoice.amount_due),
    posted: asAnswered(command.payload, invoice),
  }
  return command.action === "void"
    ? { ...outcome, total: NOTHING, tax: NOTHING, amount_due: NOTHING, lines: [] }
    : { ...outcome, lines: postedLines(command.lines, invoice.lines) }
}

/** The ledger row of a credit note as Xero returned it; its amount due is the credit left. */
export function creditNoteOutcome(
  { command }: Task<CreditNoteCommand>,
  creditNote: XeroCreditNote
): DocumentOutcome {
  return {
    kind: "credit_note",
    source_id: command.source_id,
    xero_id: creditNote.credit_note_id,
    ...standing(creditNote, creditNote.remaining),
    posted: asAnswered(command.payload, creditNote),
    lines: postedLines(command.lines, creditNote.lines),
  }
}

/** What was sent, with what Xero made of it; it is no longer one to be restored. */
function asAnswered<P extends KeptWithDocument & { Reference: string }>(
  payload: P,
  { contact_id, reference }: { contact_id: string | null; reference: string | null }
): P {
  const { to_restore: _, answered_reference: _before, ...sent } = payload
  return {
    ...(sent as P),
    ...(contact_id ? { ContactID: contact_id } : {}),
    ...(reference === payload.Reference ? {} : { answered_reference: reference ?? "" }),
  }
}

/** How a document stands in Xero, without what it books. */
export const standing = (
  {
    number,
    status,
    currency_code,
    total,
    total_tax,
  }: Pick<XeroInvoice, "number" | "status" | "currency_code" | "total" | "total_tax">,
  left: string
) => ({
  state: isRemoved(status) ? ("removed" as const) : ("posted" as const),
  number,
  xero_status: status,
  currency_code,
  total,
  tax: total_tax,
  amount_due: left,
})

const postedLines = (
  booked: BookedLine[],
  inXero: { line_item_id: string | null }[]
): PostedLine[] =>
  booked.map((line, index) => ({ ...line, line_item_id: inXero[index]?.line_item_id ?? null }))

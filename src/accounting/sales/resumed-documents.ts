import { type CreditNoteCommand, type InvoiceCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type CreditNotePayload, type InvoicePayload } from "../ledger/payload"

/**
 * Sends documents whose fate is not known once more, as they were: the push looks for them in Xero first,
 * and knows them by the figures they were sent with. What changed since follows afterwards.
 */
export function resumedDocuments(
  unclear: LedgerDocument[],
  contactSourceId: string
): (InvoiceCommand | CreditNoteCommand)[] {
  return unclear.map((row) => {
    const command = {
      action: "create" as const,
      source_id: row.source_id,
      key: row.key,
      contact_source_id: contactSourceId,
      lines: row.lines.map(({ line_item_id: _, ...line }) => line),
      expected: { total: row.total ?? "0.00", tax: row.tax ?? "0.00" },
    }
    return row.kind === "credit_note"
      ? { ...command, kind: "credit_note", payload: row.posted as CreditNotePayload }
      : { ...command, kind: "invoice", payload: row.posted as InvoicePayload }
  })
}

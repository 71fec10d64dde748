import { type Command } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type Plan } from "../ledger/plan"
import { type InvoicePayload } from "../ledger/payload"
import { postedInvoice } from "../ledger/posted-invoice"
import { moved } from "../quote/plan-quote"
import { resumedQuote } from "../quote/quote-command"

/**
 * What follows for an order that no longer exists. Medusa deletes draft orders alone: their quote is
 * declined, a draft invoice made for them deleted. Whatever else there is stays.
 */
export function planGone(ledger: LedgerDocument[]): Plan {
  const quotes = ledger.filter(({ kind }) => kind === "quote").map(declined)
  const invoices = ledger.flatMap((row) => withdrawn(row) ?? [])
  const commands: Command[] = [...quotes.flatMap(({ command }) => command ?? []), ...invoices]
  return {
    commands,
    holds: [],
    skipped: commands.length ? null : "It no longer exists in Medusa, or does not exist yet.",
    again: quotes.some(({ again }) => again),
    note: null,
  }
}

function declined(row: LedgerDocument) {
  if (row.state === "intended") {
    return { command: resumedQuote(row), again: true }
  }
  return row.state === "posted" ? moved(row, "DECLINED") : { command: null, again: false }
}

function withdrawn(row: LedgerDocument): Command | null {
  const posted: InvoicePayload | null = row.kind === "invoice" ? postedInvoice(row) : null
  const draft = row.xero_status === "DRAFT" || row.xero_status === "SUBMITTED"
  return posted?.for_draft_order && row.state === "posted" && draft
    ? {
        kind: "invoice",
        action: "void",
        source_id: row.source_id,
        key: row.key,
        contact_source_id: row.contact_source_id ?? "",
        payload: posted,
        lines: [],
        expected: { total: "0.00", tax: "0.00" },
      }
    : null
}

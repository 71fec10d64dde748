import { type CreditNoteCommand, type InvoiceCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type Decimal, decimal, sum } from "../money/money"

/** An invoice or credit note as it stands, or will stand once its command is carried out. */
export interface StandingDocument {
  kind: "invoice" | "credit_note"
  source_id: string
  number: string
  total: Decimal
  /** Xero's status. */
  status: string
  /** `YYYY-MM-DD`, organisation time. */
  date: string
}

/** A row of the ledger that is in Xero, or null where nothing of it counts any more. */
export function standingRow(row: LedgerDocument): StandingDocument | null {
  if ((row.kind !== "invoice" && row.kind !== "credit_note") || row.state === "removed") {
    return null
  }
  const lines = sum(row.lines.flatMap(({ net, tax }) => [net, tax]))
  return {
    kind: row.kind,
    source_id: row.source_id,
    number: row.key,
    total: row.total === null ? lines : decimal(row.total),
    status: row.xero_status ?? "AUTHORISED",
    date: row.posted && "Date" in row.posted ? String(row.posted.Date) : "",
  }
}

/** What a command leads to. */
export function standingCommand(command: InvoiceCommand | CreditNoteCommand): StandingDocument {
  return {
    kind: command.kind,
    source_id: command.source_id,
    number: command.key,
    total: decimal(command.expected.total),
    status: command.payload.Status,
    date: command.payload.Date,
  }
}

import { type LedgerDocument, type PostedLine } from "../ledger/ledger"
import { decimal } from "../money/money"
import { type Booking, negated } from "./booking"

interface WithLines {
  LineItems: { Description: string }[]
}

/** What a document of the ledger books: an invoice charges, a credit note credits. */
export function postedBookings(row: Pick<LedgerDocument, "kind" | "posted" | "lines">): Booking[] {
  const words = row.posted && "LineItems" in row.posted ? (row.posted as WithLines).LineItems : []
  const charged = row.lines.map((line, index) => bookingOf(line, words[index]?.Description ?? ""))
  return row.kind === "credit_note" ? negated(charged) : charged
}

const bookingOf = (line: PostedLine, description: string): Booking => ({
  source_id: line.source_id,
  description,
  account_code: line.account_code,
  tax_type: line.tax_type,
  rate: decimal(line.rate),
  net: decimal(line.net),
  tax: decimal(line.tax),
})

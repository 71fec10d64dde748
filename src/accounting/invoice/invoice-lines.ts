import { type ComposedInvoice } from "./compose-invoice"
import { type LedgerDocument } from "../ledger/ledger"
import { type LinePayload } from "../ledger/payload"

/**
 * The lines of a changed invoice, each with the LineItemID of the line that stands in Xero for the same
 * Medusa line: Xero makes a line without one anew.
 */
export function keepLineIds(
  lines: LinePayload[],
  composed: ComposedInvoice,
  row: LedgerDocument
): LinePayload[] {
  return lines.map((line, index) => {
    const source = composed.lines[index]?.source_id
    const id = row.lines.find(({ source_id }) => source_id === source)?.line_item_id
    return id ? { ...line, LineItemID: id } : line
  })
}

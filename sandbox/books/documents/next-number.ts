import type { Organisation } from "../../state/organisation"
import { folded, indexOf } from "../state/book-index"
import type { SalesDocument } from "../state/sales-document"
import { booksOf } from "../state/stored-books"

/** The next free number of Xero's own sequence, for a document sent without one: `INV-0001`, `CN-0001`. */
export function nextNumber(organisation: Organisation, type: SalesDocument["Type"]): string {
  const { nextNumbers } = booksOf(organisation)
  const { invoicesByNumber, creditNotesByNumber } = indexOf(organisation)
  const [counter, prefix, taken] =
    type === "ACCREC"
      ? (["invoice", "INV", invoicesByNumber] as const)
      : (["creditNote", "CN", creditNotesByNumber] as const)
  let number: string
  do {
    number = `${prefix}-${String(nextNumbers[counter]).padStart(4, "0")}`
    nextNumbers[counter] += 1
  } while (taken.has(folded(number)))
  return number
}

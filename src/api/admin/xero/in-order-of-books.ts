import { type DocumentKind } from "../../../accounting/ledger/ledger"

/** As money goes its way through the books. */
const WAY: DocumentKind[] = [
  "contact",
  "quote",
  "invoice",
  "payment",
  "credit_note",
  "refund",
  "allocation",
]

/**
 * Papers in the order in which they came about. Those sent together were intended in the same moment, so an invoice
 * goes before its payment, and twins by their key.
 *
 * @param papers rows of the document ledger
 */
export const inOrderOfBooks = <P extends { intended_at: Date; kind: DocumentKind; key: string }>(
  papers: P[]
): P[] =>
  [...papers].sort(
    (one, other) =>
      one.intended_at.getTime() - other.intended_at.getTime() ||
      WAY.indexOf(one.kind) - WAY.indexOf(other.kind) ||
      one.key.localeCompare(other.key)
  )

import { booksOf } from "../../../sandbox/books"
import type { Payment } from "../../../sandbox/books/state/payment"
import type { Organisation } from "../../../sandbox/state/organisation"
import { Amounts } from "./amounts"

/** The journal's debits less credits by account, of some documents, the payments and the allocations on them. */
export function journalOf(
  organisation: Organisation,
  documentIds: Set<string>,
  payments: Payment[]
): Amounts {
  const books = booksOf(organisation)
  const codeOf = new Map(organisation.accounts.map((one) => [one.AccountID, one.Code]))
  const sources = new Set([
    ...documentIds,
    ...payments.map(({ PaymentID }) => PaymentID),
    ...books.allocations
      .filter(({ InvoiceID }) => documentIds.has(InvoiceID))
      .map(({ AllocationID }) => AllocationID),
  ])
  const balances = new Amounts()
  for (const { SourceID, Lines } of books.journal) {
    if (sources.has(SourceID)) {
      Lines.forEach(({ AccountID, NetAmount }) =>
        balances.add(codeOf.get(AccountID) ?? "", NetAmount)
      )
    }
  }
  return balances
}

import { writeHistory } from "../history/write-history"
import type { Actor } from "../state/actor"
import { folded, indexOf } from "../state/book-index"
import type { Contact } from "../state/contact"
import type { Quote } from "../state/quote"
import { booksOf } from "../state/stored-books"

/** Puts a checked quote into the books: number, contact, history. Nothing is posted. */
export function fileQuote(
  actor: Actor,
  after: Quote,
  before: Quote | undefined,
  contact: (() => Contact) | undefined
): Quote {
  const books = booksOf(actor.organisation)
  const { quotes, quotesByNumber } = indexOf(actor.organisation)
  const changes = !before ? "Created" : before.Status === after.Status ? "Edited" : after.Status
  if (before) {
    quotesByNumber.delete(folded(before.QuoteNumber))
  }
  const quote = before ? Object.assign(before, after) : after
  if (contact) {
    quote.ContactID = contact().ContactID
  }
  if (!before) {
    quote.QuoteNumber ||= nextQuoteNumber(actor)
    books.quotes.push(quote)
    quotes.set(quote.QuoteID, quote)
  }
  // A deleted quote sets its number free, as a deleted draft of an invoice does. Not certain.
  if (quote.Status !== "DELETED") {
    quotesByNumber.set(folded(quote.QuoteNumber), quote)
  }
  writeHistory(actor, "Quotes", quote.QuoteID, changes, `${quote.QuoteNumber} for ${quote.Total}.`)
  return quote
}

function nextQuoteNumber({ organisation }: Actor): string {
  const { nextNumbers } = booksOf(organisation)
  const { quotesByNumber } = indexOf(organisation)
  let number: string
  do {
    number = `QU-${String(nextNumbers.quote).padStart(4, "0")}`
    nextNumbers.quote += 1
  } while (quotesByNumber.has(folded(number)))
  return number
}

import { decimal } from "../decimal"
import type { Actor } from "../state/actor"
import { folded, indexOf } from "../state/book-index"
import type { Quote } from "../state/quote"
import type { QuoteInput } from "./quote-shape"

/** The lengths that Xero's OpenAPI file gives the texts of a quote. */
const longest = { QuoteNumber: 255, Reference: 4000, Terms: 4000, Title: 100, Summary: 3000 }

/**
 * What is wrong with a quote as a whole. The sentences follow those for invoices; none is published for
 * quotes. A quote posts nothing, so lock dates do not touch it.
 *
 * @param after the quote as it would be kept
 * @param before the quote as it is, when it is being changed
 */
export function quoteFaults(
  actor: Actor,
  input: QuoteInput,
  after: Quote,
  before?: Quote
): string[] {
  const faults: string[] = []
  const { organisation } = actor
  const holder = indexOf(organisation).quotesByNumber.get(folded(after.QuoteNumber))
  if (after.QuoteNumber && holder && holder !== before) {
    faults.push("Quote Number must be unique.")
  }
  for (const [field, length] of Object.entries(longest)) {
    if (after[field as keyof typeof longest].length > length) {
      faults.push(`The ${field} must be ${length} characters or less.`)
    }
  }
  if (!organisation.currencies.some(({ Code }) => Code === after.CurrencyCode)) {
    faults.push(`Organisation is not subscribed to currency ${after.CurrencyCode}`)
  }
  if (!decimal(after.CurrencyRate).isGreaterThan(0)) {
    faults.push("The CurrencyRate must be greater than 0.")
  }
  // Upper case here, unlike invoices: OpenAPI file, QuoteLineAmountTypes.
  const types = input.LineAmountTypes ?? "EXCLUSIVE"
  if (!["EXCLUSIVE", "INCLUSIVE", "NOTAX"].includes(types)) {
    faults.push("The LineAmountTypes of a quote must be EXCLUSIVE, INCLUSIVE or NOTAX.")
  }
  if (after.LineItems.length === 0) {
    faults.push("One or more line items must be specified")
  }
  if (decimal(after.Total).isNegative()) {
    faults.push("The total for this document must be greater than or equal to zero.")
  }
  if (after.ExpiryDate && after.ExpiryDate < after.Date) {
    faults.push("The expiry date cannot be before the date of the quote.")
  }
  return before && isSettled(before) && contentOf(before) !== contentOf(after)
    ? [...faults, `A quote with the status ${before.Status} cannot be edited.`]
    : faults
}

const isSettled = ({ Status }: Quote) => Status !== "DRAFT" && Status !== "SENT"

const contentOf = (quote: Quote) =>
  JSON.stringify([
    quote.ContactID,
    quote.CurrencyCode,
    quote.LineAmountTypes,
    quote.LineItems.map((line) => [
      line.Description,
      Number(line.Quantity),
      Number(line.UnitAmount),
      line.LineAmount,
      line.AccountID,
      line.TaxType,
      line.TaxAmount,
    ]),
  ])

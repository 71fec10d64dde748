import { randomUUID } from "node:crypto"
import { defaultCurrencyRate } from "../documents/currency-rate"
import { documentTotals } from "../documents/document-totals"
import { makeLines } from "../documents/make-lines"
import { planDocumentContact } from "../documents/plan-document-contact"
import { Rejected, rejectIfAny } from "../http/rejected"
import type { Actor } from "../state/actor"
import type { Quote, QuoteStatus } from "../state/quote"
import type { LineAmountTypes } from "../state/sales-document"
import { today } from "../xero-date"
import { fileQuote } from "./file-quote"
import { quoteFaults } from "./quote-faults"
import type { QuoteInput } from "./quote-shape"
import { quoteStatusAfter } from "./quote-status"

/** The quotes' endpoints take no `unitdp`, so unit amounts keep two decimals. */
const UNIT_DECIMALS = 2

const spelled: Record<string, LineAmountTypes> = {
  EXCLUSIVE: "Exclusive",
  INCLUSIVE: "Inclusive",
  NOTAX: "NoTax",
}

/**
 * Checks a quote as sent, as a whole, before anything changes. A change that leaves the lines out keeps
 * them; reference, terms, title, summary and expiry date left out are blank afterwards (both seen on a live
 * organisation: XeroAPI/xero-mcp-server pull request 309). Whether a contact must be sent again is not
 * certain: here it must.
 *
 * @returns how to carry it out, and what Xero warns about
 * @throws Rejected with everything that is wrong
 */
export function planQuote(
  actor: Actor,
  input: QuoteInput,
  before: Quote | undefined
): { save(): Quote; warnings: string[] } {
  const { status, fault } = quoteStatusAfter(before?.Status, input.Status)
  if (fault) {
    throw new Rejected(fault)
  }
  const sentTypes = input.LineAmountTypes ? spelled[input.LineAmountTypes] : undefined
  const types = sentTypes ?? before?.LineAmountTypes ?? "Exclusive"
  const lines = makeLines(
    {
      organisation: actor.organisation,
      types,
      unitDecimals: UNIT_DECIMALS,
      draft: status === "DRAFT" || status === "DELETED",
      discounts: true,
    },
    input.LineItems,
    before
  )
  const contact = planDocumentContact(actor, input.Contact)
  const kept = lines.map(({ line }) => line)
  const after = quoteAfter(actor, input, before, { status, types, lines: kept })
  rejectIfAny([
    ...contact.faults,
    ...lines.flatMap(({ faults }) => faults),
    ...quoteFaults(actor, input, after, before),
  ])
  return {
    save: () => fileQuote(actor, after, before, contact.plan),
    warnings: lines.flatMap(({ warnings }) => warnings),
  }
}

function quoteAfter(
  actor: Actor,
  input: QuoteInput,
  before: Quote | undefined,
  made: { status: QuoteStatus; types: LineAmountTypes; lines: Quote["LineItems"] }
): Quote {
  const { organisation } = actor
  const currency = input.CurrencyCode || before?.CurrencyCode || organisation.baseCurrency
  const keptRate = before?.CurrencyCode === currency ? before.CurrencyRate : undefined
  return {
    QuoteID: before?.QuoteID ?? randomUUID(),
    QuoteNumber: input.QuoteNumber || before?.QuoteNumber || "",
    ContactID: before?.ContactID ?? "",
    Reference: input.Reference ?? "",
    Terms: input.Terms ?? "",
    Title: input.Title ?? "",
    Summary: input.Summary ?? "",
    Date: input.Date ?? today(organisation, actor.now),
    ExpiryDate: input.ExpiryDate ?? null,
    Status: made.status,
    LineAmountTypes: made.types,
    LineItems: made.lines,
    CurrencyCode: currency,
    CurrencyRate:
      currency === organisation.baseCurrency
        ? "1"
        : (input.CurrencyRate ??
          keptRate ??
          defaultCurrencyRate(currency, organisation.baseCurrency)),
    ...documentTotals(made.lines, made.types),
    BrandingThemeID: input.BrandingThemeID ?? before?.BrandingThemeID,
    UpdatedDateUTC: actor.now.toISOString(),
  }
}

import { type CurrencyCode } from "xero-node/dist/gen/model/accounting/currencyCode"
import { type Quote } from "xero-node/dist/gen/model/accounting/quote"
import { QuoteLineAmountTypes } from "xero-node/dist/gen/model/accounting/quoteLineAmountTypes"
import { QuoteStatusCodes } from "xero-node/dist/gen/model/accounting/quoteStatusCodes"
import { decimalOf } from "./decimal-of"
import { type XeroQuote } from "./documents"
import { type QuoteElement } from "./gateway"
import { lineModel } from "./line-model"
import { dayOf, momentOf } from "./moment-of"

/** Xero spells the meaning of the amounts of a quote in capitals. */
const TYPES = {
  Exclusive: QuoteLineAmountTypes.EXCLUSIVE,
  Inclusive: QuoteLineAmountTypes.INCLUSIVE,
}

/**
 * A quote in the words of xero-node's serialiser. Of the contact only the id is sent. Xero blanks the texts
 * that a change leaves out and keeps the lines (seen by others: XeroAPI/xero-mcp-server pull request 309),
 * so the texts go along as they stand in Xero, and the lines only where they are to change.
 */
export function quoteModel({
  quote_id,
  contact_id,
  payload,
  standing,
  lines,
}: QuoteElement): Quote {
  return {
    quoteID: quote_id,
    quoteNumber: payload.QuoteNumber,
    reference: payload.Reference,
    contact: { contactID: contact_id },
    date: payload.Date,
    expiryDate: standing?.expiry_date ?? undefined,
    title: standing?.title ?? undefined,
    summary: standing?.summary ?? undefined,
    terms: standing?.terms ?? undefined,
    brandingThemeID: standing?.branding_theme_id ?? undefined,
    currencyCode: payload.CurrencyCode as unknown as CurrencyCode,
    lineAmountTypes: TYPES[payload.LineAmountTypes],
    status: QuoteStatusCodes[payload.Status],
    lineItems: lines ? payload.LineItems.map(lineModel) : undefined,
  }
}

/** What the plugin needs of a quote that Xero returned. */
export function xeroQuote(quote: Quote): XeroQuote {
  return {
    quote_id: quote.quoteID ?? "",
    number: quote.quoteNumber ?? "",
    reference: quote.reference || null,
    contact_id: quote.contact?.contactID ?? null,
    status: String(quote.status ?? ""),
    currency_code: String(quote.currencyCode ?? ""),
    total_tax: decimalOf(quote.totalTax),
    total: decimalOf(quote.total),
    texts: {
      title: quote.title || null,
      summary: quote.summary || null,
      terms: quote.terms || null,
      expiry_date: dayOf(quote.expiryDate),
      branding_theme_id: quote.brandingThemeID || null,
    },
    updated_at: momentOf(quote.updatedDateUTC) ?? "",
  }
}

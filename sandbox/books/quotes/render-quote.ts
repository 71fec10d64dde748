import type { Organisation } from "../../state/organisation"
import { renderLines } from "../documents/render-lines"
import { indexOf } from "../state/book-index"
import type { Quote } from "../state/quote"
import { dateString, msDate } from "../xero-date"

/** A quote as read. There is no `unitdp` here: unit amounts are told with four decimals. */
export function renderQuote(organisation: Organisation, quote: Quote): object {
  const contact = indexOf(organisation).contacts.get(quote.ContactID)
  return {
    QuoteID: quote.QuoteID,
    QuoteNumber: quote.QuoteNumber,
    ...(quote.Reference ? { Reference: quote.Reference } : {}),
    Terms: quote.Terms,
    Contact: {
      ContactID: quote.ContactID,
      Name: contact?.Name ?? "",
      EmailAddress: contact?.EmailAddress ?? "",
    },
    LineItems: renderLines(organisation, quote.LineItems, 4),
    Date: msDate(quote.Date),
    DateString: dateString(quote.Date),
    ...(quote.ExpiryDate
      ? { ExpiryDate: msDate(quote.ExpiryDate), ExpiryDateString: dateString(quote.ExpiryDate) }
      : {}),
    Status: quote.Status,
    CurrencyRate: Number(quote.CurrencyRate),
    CurrencyCode: quote.CurrencyCode,
    SubTotal: Number(quote.SubTotal),
    TotalTax: Number(quote.TotalTax),
    Total: Number(quote.Total),
    ...(Number(quote.TotalDiscount) ? { TotalDiscount: Number(quote.TotalDiscount) } : {}),
    ...(quote.Title ? { Title: quote.Title } : {}),
    ...(quote.Summary ? { Summary: quote.Summary } : {}),
    ...(quote.BrandingThemeID ? { BrandingThemeID: quote.BrandingThemeID } : {}),
    UpdatedDateUTC: msDate(quote.UpdatedDateUTC),
    LineAmountTypes: quote.LineAmountTypes.toUpperCase(),
  }
}

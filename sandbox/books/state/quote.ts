import type { Line, LineAmountTypes } from "./sales-document"

/** Where a quote is in its life. */
export type QuoteStatus = "DRAFT" | "SENT" | "ACCEPTED" | "DECLINED" | "INVOICED" | "DELETED"

/** A quote as kept; amounts are decimal strings in its currency. It never reaches the journal. */
export interface Quote {
  QuoteID: string
  QuoteNumber: string
  ContactID: string
  Reference: string
  Terms: string
  Title: string
  Summary: string
  Date: string
  ExpiryDate: string | null
  Status: QuoteStatus
  LineAmountTypes: LineAmountTypes
  LineItems: Line[]
  CurrencyCode: string
  /** Units of the quote's currency for one of the base currency. */
  CurrencyRate: string
  SubTotal: string
  TotalTax: string
  Total: string
  TotalDiscount: string
  BrandingThemeID?: string
  UpdatedDateUTC: string
}

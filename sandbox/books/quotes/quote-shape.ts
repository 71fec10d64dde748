import { contactShape } from "../contacts/contact-shape"
import { lineShape } from "../documents/document-shape"
import type { Read } from "../http/shape"

/** The fields of a quote that the sandbox reads. */
export const quoteShape = {
  QuoteID: "id",
  QuoteNumber: "text",
  Reference: "text",
  Terms: "text",
  Title: "text",
  Summary: "text",
  Contact: contactShape,
  LineItems: [lineShape],
  Date: "day",
  ExpiryDate: "day",
  Status: "text",
  CurrencyCode: "text",
  CurrencyRate: "decimal",
  LineAmountTypes: "text",
  BrandingThemeID: "id",
  SubTotal: "decimal",
  TotalTax: "decimal",
  Total: "decimal",
} as const

/** A quote as sent. */
export type QuoteInput = Read<typeof quoteShape>

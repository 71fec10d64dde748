import type { Read } from "../http/shape"
import { contactShape } from "../contacts/contact-shape"

/** The fields of a line that the sandbox reads. */
export const lineShape = {
  LineItemID: "id",
  Description: "text",
  Quantity: "decimal",
  UnitAmount: "decimal",
  LineAmount: "decimal",
  AccountCode: "text",
  AccountID: "id",
  TaxType: "text",
  TaxAmount: "decimal",
  DiscountRate: "decimal",
  DiscountAmount: "decimal",
  ItemCode: "text",
  Tracking: [{ TrackingCategoryID: "id", TrackingOptionID: "id", Name: "text", Option: "text" }],
} as const

/** A line as sent. */
export type LineInput = Read<typeof lineShape>

/** The fields that invoices and credit notes share. Totals are read for their type and then worked out anew. */
export const documentShape = {
  Type: "text",
  Contact: contactShape,
  LineItems: [lineShape],
  Date: "day",
  DueDate: "day",
  LineAmountTypes: "text",
  Reference: "text",
  BrandingThemeID: "id",
  Url: "text",
  CurrencyCode: "text",
  CurrencyRate: "decimal",
  Status: "text",
  SentToContact: "flag",
  ExpectedPaymentDate: "day",
  SubTotal: "decimal",
  TotalTax: "decimal",
  Total: "decimal",
} as const

/** An invoice or credit note as sent, with its id and number under one name. */
export type DocumentInput = Read<typeof documentShape> & { id?: string; number?: string }

/** How the amounts of the lines are meant: net of tax, with tax inside, or without any tax. */
export type LineAmountTypes = "Exclusive" | "Inclusive" | "NoTax"

/** Where a document is in its life; `PAID` is set by Xero alone. */
export type DocumentStatus = "DRAFT" | "SUBMITTED" | "AUTHORISED" | "PAID" | "VOIDED" | "DELETED"

/** The tracking option that a line carries. */
export interface LineTracking {
  TrackingCategoryID: string
  TrackingOptionID: string
  Name: string
  Option: string
}

/** A line as kept; amounts are decimal strings in the document's currency, major units. */
export interface Line {
  LineItemID: string
  Description: string
  Quantity: string | null
  UnitAmount: string | null
  LineAmount: string
  AccountID: string | null
  AccountCode: string | null
  TaxType: string | null
  TaxAmount: string
  DiscountRate?: string
  DiscountAmount?: string
  ItemCode?: string
  Tracking: LineTracking[]
}

interface DocumentFields {
  ContactID: string
  Date: string
  Reference: string
  LineAmountTypes: LineAmountTypes
  LineItems: Line[]
  CurrencyCode: string
  /** Units of the document's currency for one of the base currency. */
  CurrencyRate: string
  Status: DocumentStatus
  SubTotal: string
  TotalTax: string
  Total: string
  TotalDiscount: string
  BrandingThemeID?: string
  SentToContact: boolean
  UpdatedDateUTC: string
  /** The app that made it; `createdByMyApp` filters by it. */
  CreatedBy: string
  /** What of it still stands on the receivables account, in base currency. */
  BaseOutstanding: string
  /** The journal entry that holds it, or null while it is not posted. */
  JournalNumber: number | null
}

/** A sales invoice as kept. */
export interface Invoice extends DocumentFields {
  Type: "ACCREC"
  InvoiceID: string
  InvoiceNumber: string
  DueDate: string | null
  ExpectedPaymentDate?: string
  Url?: string
  AmountDue: string
  AmountPaid: string
  AmountCredited: string
  FullyPaidOnDate: string | null
}

/** A sales credit note as kept. */
export interface CreditNote extends DocumentFields {
  Type: "ACCRECCREDIT"
  CreditNoteID: string
  CreditNoteNumber: string
  DueDate: string | null
  RemainingCredit: string
  FullyPaidOnDate: string | null
}

/** Either kind of document that bears lines. */
export type SalesDocument = Invoice | CreditNote

/** The identifier of either kind. */
export function documentId(document: SalesDocument): string {
  return document.Type === "ACCREC" ? document.InvoiceID : document.CreditNoteID
}

/** The number of either kind. */
export function documentNumber(document: SalesDocument): string {
  return document.Type === "ACCREC" ? document.InvoiceNumber : document.CreditNoteNumber
}

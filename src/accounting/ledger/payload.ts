/** A phone number in Xero's parts; lengths are Xero's limits (50/10/20). */
export interface PhonePayload {
  PhoneType: "DEFAULT" | "MOBILE" | "FAX"
  PhoneNumber: string
}

/** POBOX is the billing address, STREET the delivery address. */
export interface AddressPayload {
  AddressType: "POBOX" | "STREET"
  AddressLine1?: string
  AddressLine2?: string
  City?: string
  Region?: string
  PostalCode?: string
  Country?: string
  AttentionTo?: string
}

/** A contact as sent to Xero; blank fields are left out so that nothing in Xero is overwritten by a blank. */
export interface ContactPayload {
  Name: string
  FirstName?: string
  LastName?: string
  EmailAddress?: string
  /** The customer's number in the store's own books, where it has one. */
  AccountNumber?: string
  TaxNumber?: string
  Phones?: PhonePayload[]
  Addresses?: AddressPayload[]
}

/** An invoice line as sent; numbers appear only here, already rounded to what Xero keeps. */
export interface LinePayload {
  Description: string
  Quantity: number
  UnitAmount: number
  DiscountAmount?: number
  AccountCode: string
  TaxType: string
  /** Sent only where Xero's own arithmetic would miss the tax that was charged. */
  TaxAmount?: number
  ItemCode?: string
  Tracking?: TrackingPayload[]
  LineItemID?: string
}

/** One of the at most two tracking choices of a line. */
export interface TrackingPayload {
  TrackingCategoryID: string
  TrackingOptionID: string
}

/** What is kept with a document that was sent, and never sent itself. */
export interface KeptWithDocument {
  /** The ContactID that Xero answered: by that a change of its contact is seen. */
  ContactID?: string
  /** The reference that Xero answered, where it keeps another than was sent. */
  answered_reference?: string
  /** It was changed in Xero, and that was taken over: it stays as it is there. */
  kept_as_in_xero?: true
  /** It was changed in Xero, and is to be sent once more as the store has it. */
  to_restore?: true
}

/** A sales invoice as sent, less its contact, which the push fills in. Dates are `YYYY-MM-DD`, organisation time. */
export interface InvoicePayload extends KeptWithDocument {
  InvoiceNumber: string
  Reference: string
  Date: string
  /** Left out where Xero's own terms of the contact decide. */
  DueDate?: string
  CurrencyCode: string
  LineAmountTypes: "Exclusive" | "Inclusive"
  Status: "DRAFT" | "SUBMITTED" | "AUTHORISED"
  LineItems: LinePayload[]
  /** Kept with us, never sent: it was made for a draft order, and is no more than a draft until that is placed. */
  for_draft_order?: true
  /** Kept with us, never sent: somebody else made it, and it stays as it is in Xero. */
  found_in_xero?: true
}

/** A quote as sent, less its contact. Xero keeps two decimals of its unit amounts. Dates as above. */
export interface QuotePayload {
  QuoteNumber: string
  Reference: string
  Date: string
  CurrencyCode: string
  LineAmountTypes: "Exclusive" | "Inclusive"
  Status: "SENT" | "ACCEPTED" | "DECLINED" | "INVOICED"
  LineItems: LinePayload[]
}

/** A credit note to a customer as sent, less its contact. Xero takes no discounts on its lines. Dates as above. */
export interface CreditNotePayload extends KeptWithDocument {
  CreditNoteNumber: string
  Reference: string
  Date: string
  CurrencyCode: string
  LineAmountTypes: "Exclusive" | "Inclusive"
  Status: "DRAFT" | "SUBMITTED" | "AUTHORISED"
  LineItems: Omit<LinePayload, "DiscountAmount">[]
}

/** Credit put against an invoice. Amount in major units, date in organisation time. */
export interface AllocationPayload {
  Amount: number
  Date: string
}

/** A payment as sent, less its invoice or credit note, which the push fills in. Amount in major units, date in organisation time. */
export interface PaymentPayload extends Pick<KeptWithDocument, "kept_as_in_xero"> {
  AccountID: string
  Amount: number
  Date: string
  Reference: string
}

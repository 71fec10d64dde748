import type { Read } from "../http/shape"

const addressShape = {
  AddressType: "text",
  AddressLine1: "text",
  AddressLine2: "text",
  AddressLine3: "text",
  AddressLine4: "text",
  City: "text",
  Region: "text",
  PostalCode: "text",
  Country: "text",
  AttentionTo: "text",
} as const

const phoneShape = {
  PhoneType: "text",
  PhoneNumber: "text",
  PhoneAreaCode: "text",
  PhoneCountryCode: "text",
} as const

const personShape = {
  FirstName: "text",
  LastName: "text",
  EmailAddress: "text",
  IncludeInEmails: "flag",
} as const

const termShape = { Day: "decimal", Type: "text" } as const

/** The fields of payment terms. */
export const paymentTermsShape = { Bills: termShape, Sales: termShape } as const

/** The fields of a contact that the sandbox reads. */
export const contactShape = {
  ContactID: "id",
  ContactNumber: "text",
  AccountNumber: "text",
  ContactStatus: "text",
  Name: "text",
  FirstName: "text",
  LastName: "text",
  EmailAddress: "text",
  CompanyNumber: "text",
  TaxNumber: "text",
  BankAccountDetails: "text",
  AccountsReceivableTaxType: "text",
  DefaultCurrency: "text",
  Addresses: [addressShape],
  Phones: [phoneShape],
  ContactPersons: [personShape],
  PaymentTerms: paymentTermsShape,
} as const

/** A contact as sent. */
export type ContactInput = Read<typeof contactShape>

import type { PaymentTerms } from "../../state/payment-terms"

/** A postal address; a contact has at most one of each type. */
export interface Address {
  AddressType: "POBOX" | "STREET"
  AddressLine1?: string
  AddressLine2?: string
  AddressLine3?: string
  AddressLine4?: string
  City?: string
  Region?: string
  PostalCode?: string
  Country?: string
  AttentionTo?: string
}

/** A telephone number; a contact has at most one of each type. */
export interface Phone {
  PhoneType: "DEFAULT" | "DDI" | "MOBILE" | "FAX" | "OFFICE"
  PhoneNumber?: string
  PhoneAreaCode?: string
  PhoneCountryCode?: string
}

/** A further person at the contact, beside the primary one. */
export interface ContactPerson {
  FirstName?: string
  LastName?: string
  EmailAddress?: string
  IncludeInEmails?: boolean
}

/** A contact as kept; balances and the customer flag are worked out when it is read. */
export interface Contact {
  ContactID: string
  ContactNumber?: string
  AccountNumber?: string
  ContactStatus: "ACTIVE" | "ARCHIVED" | "GDPRREQUEST"
  MergedToContactID?: string
  Name: string
  FirstName?: string
  LastName?: string
  EmailAddress?: string
  CompanyNumber?: string
  TaxNumber?: string
  BankAccountDetails?: string
  AccountsReceivableTaxType?: string
  DefaultCurrency?: string
  Addresses: Address[]
  Phones: Phone[]
  ContactPersons: ContactPerson[]
  PaymentTerms?: PaymentTerms
  UpdatedDateUTC: string
}

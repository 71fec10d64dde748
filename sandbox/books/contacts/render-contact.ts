import type { Organisation } from "../../state/organisation"
import { paymentTermsToXero } from "../../state/payment-terms"
import type { Contact } from "../state/contact"
import { booksOf } from "../state/stored-books"
import { msDate } from "../xero-date"
import { contactBalances, isCustomer } from "./contact-balances"

/** The fields that a filter or an order of contacts may name. */
export const contactFields = [
  "ContactID",
  "ContactNumber",
  "AccountNumber",
  "ContactStatus",
  "Name",
  "FirstName",
  "LastName",
  "EmailAddress",
  "CompanyNumber",
  "TaxNumber",
  "DefaultCurrency",
  "IsCustomer",
  "IsSupplier",
  "UpdatedDateUTC",
]

/** A contact as filters see it. */
export function viewContact(organisation: Organisation, contact: Contact): object {
  return {
    ...contact,
    UpdatedDateUTC: msDate(contact.UpdatedDateUTC),
    IsCustomer: isCustomer(organisation, contact.ContactID),
    IsSupplier: false,
  }
}

/** A contact as `summaryOnly` has it: without addresses, persons, balances and the customer flags. */
export function renderContactSummary(contact: Contact): object {
  const {
    Addresses: _a,
    Phones: _p,
    ContactPersons: _c,
    MergedToContactID: _m,
    PaymentTerms: _t,
    ...fields
  } = contact
  return { ...fields, UpdatedDateUTC: msDate(contact.UpdatedDateUTC), HasValidationErrors: false }
}

/**
 * A contact in full. Every type of address and telephone is there, empty when it was never given.
 *
 * @param detailed a single contact or a page of them, which also carry balances, persons and the
 *   contact it was merged into
 */
export function renderContact(
  organisation: Organisation,
  contact: Contact,
  now: Date,
  detailed: boolean
): object {
  const { MergedToContactID, PaymentTerms, ...fields } = contact
  return {
    ...fields,
    BankAccountDetails: contact.BankAccountDetails ?? "",
    EmailAddress: contact.EmailAddress ?? "",
    Addresses: (["STREET", "POBOX"] as const).map((type) => ({
      AddressType: type,
      City: "",
      Region: "",
      PostalCode: "",
      Country: "",
      ...contact.Addresses.find((address) => address.AddressType === type),
    })),
    Phones: (["DEFAULT", "DDI", "FAX", "MOBILE"] as const).map((type) => ({
      PhoneType: type,
      PhoneNumber: "",
      PhoneAreaCode: "",
      PhoneCountryCode: "",
      ...contact.Phones.find((phone) => phone.PhoneType === type),
    })),
    UpdatedDateUTC: msDate(contact.UpdatedDateUTC),
    ContactGroups: [],
    ...(PaymentTerms ? { PaymentTerms: paymentTermsToXero(PaymentTerms) } : {}),
    IsSupplier: false,
    IsCustomer: isCustomer(organisation, contact.ContactID),
    HasValidationErrors: false,
    HasAttachments: booksOf(organisation).attachments.some(
      (attachment) => attachment.RecordID === contact.ContactID
    ),
    ...(detailed ? details(organisation, contact, now, MergedToContactID) : {}),
  }
}

function details(organisation: Organisation, contact: Contact, now: Date, merged?: string): object {
  const { Outstanding, Overdue } = contactBalances(organisation, contact.ContactID, now)
  return {
    ...(merged ? { MergedToContactID: merged } : {}),
    Balances: {
      AccountsReceivable: { Outstanding: Number(Outstanding), Overdue: Number(Overdue) },
      AccountsPayable: { Outstanding: 0, Overdue: 0 },
    },
  }
}

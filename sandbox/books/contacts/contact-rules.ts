import { indexOf, folded } from "../state/book-index"
import type { Actor } from "../state/actor"
import type { Contact } from "../state/contact"
import type { ContactInput } from "./contact-shape"
import { paymentTermFaults } from "./payment-term-faults"

const lengths: [keyof ContactInput, number][] = [
  ["Name", 255],
  ["FirstName", 255],
  ["LastName", 255],
  ["EmailAddress", 255],
  ["ContactNumber", 50],
  ["AccountNumber", 50],
  ["CompanyNumber", 50],
  ["TaxNumber", 50],
]

const addressLengths: Record<string, number> = {
  AddressLine1: 500,
  AddressLine2: 500,
  AddressLine3: 500,
  AddressLine4: 500,
  City: 255,
  Region: 255,
  AttentionTo: 255,
  PostalCode: 50,
  Country: 50,
}

const phoneLengths: Record<string, number> = {
  PhoneNumber: 50,
  PhoneAreaCode: 10,
  PhoneCountryCode: 20,
}

/** What Xero says of a document or a change for an archived contact. */
export const archivedContact =
  "The contact with the specified contact details has been archived. The contact must be un-archived before creating new invoices or credit notes."

/**
 * What is wrong with a contact as sent. Wordings without a published source are our own; the name's
 * is from the OpenAPI file.
 *
 * @param existing the contact that is being changed, if any
 */
export function contactFaults(actor: Actor, input: ContactInput, existing?: Contact): string[] {
  return [
    ...nameFaults(actor, input, existing),
    ...numberFaults(actor, input, existing),
    ...lengths
      .filter(([field, most]) => String(input[field] ?? "").length > most)
      .map(([field, most]) => tooLong(field, most)),
    ...emailFaults(input),
    ...addressFaults(input),
    ...phoneFaults(input),
    ...settingFaults(actor, input),
    ...paymentTermFaults(input.PaymentTerms),
    ...statusFaults(input, existing),
  ]
}

function tooLong(field: string, most: number): string {
  return `The field ${field} must be a string with a maximum length of ${most}.`
}

function nameFaults(actor: Actor, input: ContactInput, existing?: Contact): string[] {
  const name = input.Name
  if (name === undefined) {
    return existing ? [] : ["The contact name must be specified."]
  }
  if (name.trim() === "") {
    return ["The contact name must be specified."]
  }
  if (/[<>]/.test(name)) {
    return ["The contact name must not contain angle brackets."]
  }
  if (name !== name.trim() || /\s{2,}/.test(name)) {
    return ["The contact name must not contain leading, trailing or repeated spaces."]
  }
  const holder = indexOf(actor.organisation).contactsByName.get(folded(name))
  return holder && holder !== existing
    ? [
        `The contact name ${name} is already assigned to another contact. The contact name must be unique across all active contacts.`,
      ]
    : []
}

/** A number stays reserved when its contact is archived. */
function numberFaults(actor: Actor, input: ContactInput, existing?: Contact): string[] {
  const number = input.ContactNumber
  const holder = number && indexOf(actor.organisation).contactsByNumber.get(folded(number))
  return holder && holder !== existing
    ? [
        `The contact number ${number} is already assigned to another contact. The contact number must be unique across all contacts.`,
      ]
    : []
}

function emailFaults(input: ContactInput): string[] {
  const addresses = [input, ...(input.ContactPersons ?? [])].map((item) => item.EmailAddress)
  return addresses.every((text) => !text || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text))
    ? []
    : ["Email address must be valid."]
}

function addressFaults(input: ContactInput): string[] {
  return (input.Addresses ?? []).flatMap((address) => {
    const faults = Object.entries(address)
      .filter(([field, text]) => text.length > (addressLengths[field] ?? Infinity))
      .map(([field]) => tooLong(field, addressLengths[field]))
    if (!["POBOX", "STREET"].includes(address.AddressType ?? "")) {
      faults.push("The AddressType must be POBOX or STREET.")
    }
    if (address.Country && !/^[A-Za-z ]+$/.test(address.Country)) {
      faults.push("The Country must be letters only.")
    }
    return faults
  })
}

function phoneFaults(input: ContactInput): string[] {
  return (input.Phones ?? []).flatMap((phone) => {
    const faults = Object.entries(phone)
      .filter(([field, text]) => text.length > (phoneLengths[field] ?? Infinity))
      .map(([field]) => tooLong(field, phoneLengths[field]))
    return ["DEFAULT", "DDI", "MOBILE", "FAX", "OFFICE"].includes(phone.PhoneType ?? "")
      ? faults
      : [...faults, "The PhoneType is not a valid one."]
  })
}

function settingFaults(actor: Actor, input: ContactInput): string[] {
  const { currencies, taxRates } = actor.organisation
  const currency = input.DefaultCurrency
  const taxType = input.AccountsReceivableTaxType
  return [
    ...(currency && !currencies.some((item) => item.Code === currency)
      ? [`Organisation is not subscribed to currency ${currency}`]
      : []),
    ...(taxType && !taxRates.some((rate) => rate.TaxType === taxType && rate.Status === "ACTIVE")
      ? [`The TaxType code '${taxType}' does not exist or is not active.`]
      : []),
  ]
}

/** An archived contact cannot be brought back over the API (seen by others; not documented). */
function statusFaults(input: ContactInput, existing?: Contact): string[] {
  if (existing && existing.ContactStatus !== "ACTIVE") {
    return [archivedContact]
  }
  return [undefined, "ACTIVE", "ARCHIVED"].includes(input.ContactStatus)
    ? []
    : ["The ContactStatus is not a valid one."]
}

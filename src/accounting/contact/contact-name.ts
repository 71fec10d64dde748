import { type ContactPayload } from "../ledger/payload"
import { type AddressSnapshot, type CustomerSnapshot } from "../order/order-snapshot"

/** Xero's limit: OpenAPI file, schema Contact. */
export const LONGEST_NAME = 255

/**
 * A name as Xero takes it: no angle brackets or control characters, no leading, trailing or repeated
 * spaces, at most 255 characters. Source: OpenAPI file, schema Contact, and the Contacts page.
 */
export function cleanName(text: string | null | undefined, longest = LONGEST_NAME): string {
  const cleaned = (text ?? "")
    .replace(/[<>\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
  return [...cleaned.slice(0, longest)].filter(isWhole).join("").trimEnd()
}

/** The name by which a customer's own record, default addresses included, would be called; blank when none. */
export function ownContactName(customer: CustomerSnapshot): string {
  return (
    cleanName(customer.company_name) ||
    cleanName(`${customer.first_name ?? ""} ${customer.last_name ?? ""}`) ||
    addressName(customer.billing_address)
  )
}

/** The company of an address, else its person; blank when it has neither. */
export function addressName(address: AddressSnapshot | null): string {
  return (
    cleanName(address?.company) ||
    cleanName(`${address?.first_name ?? ""} ${address?.last_name ?? ""}`)
  )
}

type Marked = Pick<ContactPayload, "Name" | "EmailAddress">

/** What stands behind the name of a second contact of that name: its e-mail, or without one its number. */
const markOf = ({ EmailAddress }: Marked, key: string) => ` (${EmailAddress ?? key})`

/** Whether a contact's name bears its mark. */
export const isMarked = (contact: Marked, key: string): boolean =>
  contact.Name.endsWith(markOf(contact, key))

/**
 * A contact's name with its mark behind it, within Xero's limit: for a second contact of a name, since Xero wants
 * names unique among active contacts.
 *
 * @param key the ContactNumber, which marks the name of a contact that has no e-mail
 */
export function markedName(contact: Marked, key: string): string {
  const ending = markOf(contact, key)
  return cleanName(contact.Name, LONGEST_NAME - ending.length) + ending
}

/** A cut may leave half of a surrogate pair behind. */
const isWhole = (character: string) => !/^[\uD800-\uDFFF]$/.test(character)

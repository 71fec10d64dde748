import { contactAddress, present } from "./contact-address"
import { addressName, cleanName, ownContactName } from "./contact-name"
import {
  type AddressSnapshot,
  type CustomerSnapshot,
  type OrderSnapshot,
} from "../order/order-snapshot"
import { type AddressPayload, type ContactPayload } from "../ledger/payload"

/** Xero's limits: OpenAPI file, schemas Contact and Phone. */
const LONGEST = { email: 255, phone: 50, number: 50 }

/** What an order knows of the person it is for. */
export type OrderPerson = Pick<
  OrderSnapshot,
  "email" | "billing_address" | "shipping_address" | "sales_channel_name"
>

/**
 * A contact from a customer, an order, or both: what the customer's own record says wins, the order fills
 * the gaps. A blank field is left out, so that it wipes nothing in Xero.
 */
export function contactPayload(
  customer: CustomerSnapshot | null,
  order: OrderPerson | null
): ContactPayload {
  const billing = customer?.billing_address ?? order?.billing_address ?? null
  const shipping = customer?.shipping_address ?? order?.shipping_address ?? null
  const email = cleanName(customer?.email ?? order?.email, Infinity)
  const phone = [customer?.phone, billing?.phone, shipping?.phone]
    .map((number) => cleanName(number, Infinity))
    .find(Boolean)
  const addresses = [contactAddress("POBOX", billing), contactAddress("STREET", shipping)].filter(
    (address): address is AddressPayload => address !== null
  )
  return {
    Name: contactName(customer, order, email),
    ...present(personName(customer, billing, shipping)),
    ...(email && email.length <= LONGEST.email ? { EmailAddress: email } : {}),
    ...text("AccountNumber", customer?.account_number),
    ...text("TaxNumber", customer?.tax_number),
    ...(phone
      ? { Phones: [{ PhoneType: "DEFAULT" as const, PhoneNumber: phone.slice(0, LONGEST.phone) }] }
      : {}),
    ...(addresses.length ? { Addresses: addresses } : {}),
  }
}

/** A field of one of Xero's lengths: OpenAPI file, schema Contact. */
function text(field: "AccountNumber" | "TaxNumber", value: string | null | undefined) {
  const clean = cleanName(value, Infinity)
  return clean && clean.length <= LONGEST.number ? { [field]: clean } : {}
}

/** The contact that all guests of a sales channel share: nobody's details but the channel's name. */
export const sharedContactPayload = ({ sales_channel_name }: OrderPerson): ContactPayload => ({
  Name: `${cleanName(sales_channel_name, 200) || "Online store"} customers`,
})

function contactName(
  customer: CustomerSnapshot | null,
  order: OrderPerson | null,
  email: string
): string {
  return (
    (customer && ownContactName(customer)) ||
    addressName(order?.billing_address ?? null) ||
    addressName(customer?.shipping_address ?? null) ||
    addressName(order?.shipping_address ?? null) ||
    cleanName(email) ||
    "Customer without a name"
  )
}

function personName(
  customer: CustomerSnapshot | null,
  billing: AddressSnapshot | null,
  shipping: AddressSnapshot | null
): { FirstName: string; LastName: string } {
  const person = [customer, billing, shipping].find(
    (one) => cleanName(one?.first_name) || cleanName(one?.last_name)
  )
  return { FirstName: cleanName(person?.first_name), LastName: cleanName(person?.last_name) }
}

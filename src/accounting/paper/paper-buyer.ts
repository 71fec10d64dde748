import { type AddressSnapshot, type OrderSnapshot } from "../order/order-snapshot"
import { type PaperParty } from "./paper"
import { labelledTaxNumber } from "./seller"

/** Who an order is made out to: company, person, billing address and tax number, as far as they are known. */
export function paperBuyer(order: OrderSnapshot): PaperParty {
  const address = order.billing_address ?? order.shipping_address ?? ownAddress(order)
  const { customer } = order
  const company = clean(address?.company) || clean(customer?.company_name)
  const person = personOf(address) || personOf(customer)
  const [name = clean(order.email) || "Customer", ...rest] = [company, person].filter(Boolean)
  return {
    name,
    address: [...rest, ...placeOf(address)],
    tax_number: labelledTaxNumber(customer?.tax_number ?? null, address?.country_code ?? null),
  }
}

/** Where the goods go, when that is not where the invoice goes. */
export function paperDelivery({
  billing_address,
  shipping_address,
}: OrderSnapshot): PaperParty | null {
  const lines = [...namesOf(shipping_address), ...placeOf(shipping_address)]
  const same = [...namesOf(billing_address), ...placeOf(billing_address)].join("\n")
  if (!billing_address || !placeOf(shipping_address).length || lines.join("\n") === same) {
    return null
  }
  const [name, ...address] = lines
  return { name, address, tax_number: null }
}

const ownAddress = ({ customer }: OrderSnapshot) =>
  customer?.billing_address ?? customer?.shipping_address ?? null

const namesOf = (address: AddressSnapshot | null): string[] =>
  [clean(address?.company), personOf(address)].filter(Boolean)

const personOf = (who: Pick<AddressSnapshot, "first_name" | "last_name"> | null): string =>
  [clean(who?.first_name), clean(who?.last_name)].filter(Boolean).join(" ")

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" })

function placeOf(address: AddressSnapshot | null): string[] {
  const country = clean(address?.country_code).toUpperCase()
  return [
    clean(address?.address_1),
    clean(address?.address_2),
    [clean(address?.postal_code), clean(address?.city)].filter(Boolean).join(" "),
    clean(address?.province),
    /^[A-Z]{2}$/.test(country) ? (COUNTRIES.of(country) ?? country) : country,
  ].filter(Boolean)
}

const clean = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim()

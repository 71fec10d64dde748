import { cleanName } from "./contact-name"
import { type AddressSnapshot } from "../order/order-snapshot"
import { type AddressPayload } from "../ledger/payload"

/** Xero's limits: OpenAPI file, schema Address. */
const LONGEST = { line: 500, city: 255, region: 255, postcode: 50, country: 50, attention: 255 }

/** An address as Xero takes it, blank fields left out; null when nothing but a name is known. */
export function contactAddress(
  type: AddressPayload["AddressType"],
  address: AddressSnapshot | null
): AddressPayload | null {
  if (!address) {
    return null
  }
  const place = present({
    AddressLine1: cleanName(address.address_1, LONGEST.line),
    AddressLine2: cleanName(address.address_2, LONGEST.line),
    City: cleanName(address.city, LONGEST.city),
    Region: cleanName(address.province, LONGEST.region),
    PostalCode: cleanName(address.postal_code, LONGEST.postcode),
  })
  const country = countryName(address.country_code)
  if (!Object.keys(place).length && !country) {
    return null
  }
  const person = `${address.first_name ?? ""} ${address.last_name ?? ""}`
  return {
    AddressType: type,
    ...place,
    ...present({ Country: country, AttentionTo: cleanName(person, LONGEST.attention) }),
  }
}

/** The fields that are not blank. */
export function present<Fields extends Record<string, string>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Partial<Fields>
}

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region" })

/** A country's English name in plain letters, which is all that Xero takes. */
function countryName(code: string | null): string {
  if (!code || !/^[a-z]{2}$/i.test(code)) {
    return ""
  }
  const name = COUNTRIES.of(code.toUpperCase()) ?? code.toUpperCase()
  return name
    .replace(/&/g, "and")
    .normalize("NFKD")
    .replace(/[^A-Za-z ]+/g, "")
    .replace(/ +/g, " ")
    .trim()
    .slice(0, LONGEST.country)
}

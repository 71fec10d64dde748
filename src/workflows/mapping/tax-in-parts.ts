import { type StoreTax } from "../../accounting/mapping/propose-tax-rates"
import { lineTaxRate } from "../../accounting/mapping/tax-source"
import { type TaxLineSnapshot } from "../../accounting/order/order-snapshot"

/**
 * A tax of one or several rates that are charged together; several become one rate in Xero, whose lines take
 * one each.
 *
 * @param country ISO 3166 alpha-2, lower case
 */
export function taxInParts(parts: TaxLineSnapshot[], country: string | null): StoreTax {
  const [only] = parts
  const single = parts.length === 1
  return {
    code: single ? only.code : null,
    name: single ? nameOf(only) : parts.map(labelOf).join(" + "),
    rate: single ? only.rate : lineTaxRate(parts).toFixed(),
    country_code: country,
    ...(single ? {} : { parts }),
  }
}

/** A tax in the owner's words, with its percent, its code and its country. */
export function taxLabel({ name, rate, code, country_code, parts }: StoreTax): string {
  const country = country_code?.toUpperCase() ?? null
  if (parts) {
    return [`${name} (${rate} % in all)`, country].filter(Boolean).join(", ")
  }
  const coded = code ? ` (${[code, country].filter(Boolean).join(", ")})` : ""
  return `${withRate(name, rate)}${coded || (country ? `, ${country}` : "")}`
}

const nameOf = ({ description, code }: TaxLineSnapshot) => description?.trim() || code || "Tax"

const labelOf = (part: TaxLineSnapshot) =>
  withRate(nameOf(part), part.rate) + (part.code ? ` (${part.code})` : "")

const withRate = (name: string, rate: string) => (name.includes(rate) ? name : `${name} ${rate} %`)

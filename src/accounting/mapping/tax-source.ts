import { NO_TAX_SOURCE } from "./mapping"
import { type Decimal, decimal, sum } from "../money/money"
import { type TaxLineSnapshot } from "../order/order-snapshot"

/**
 * The sources under which the taxes of a line may be mapped, the closest first: by the taxes' codes
 * where each has one, then by country and rates. Several taxes on a line make one source, since an
 * Xero line takes one tax type.
 *
 * @param countryCode ISO 3166 alpha-2 of the address the tax was reckoned for
 */
export function taxSources(taxLines: TaxLineSnapshot[], countryCode: string | null): string[] {
  if (!taxLines.length) {
    return [NO_TAX_SOURCE]
  }
  const byCountry = joined(taxLines.map(({ rate }) => countryTaxSource(countryCode, rate)))
  const codes = taxLines.map(({ code }) => code)
  return codes.every(Boolean)
    ? [joined(codes.map((code) => `code:${code}`)), byCountry]
    : [byCountry]
}

/** The source of a single tax by its country and its rate in percent. */
export function countryTaxSource(countryCode: string | null, rate: string): string {
  return `country:${countryCode?.toLowerCase() ?? ""}|${decimal(rate).toFixed()}`
}

/** What the taxes of a line come to, in percent: they are added, not compounded. */
export function lineTaxRate(taxLines: TaxLineSnapshot[]): Decimal {
  return sum(taxLines.map(({ rate }) => rate))
}

const joined = (sources: string[]) => [...sources].sort().join("+")

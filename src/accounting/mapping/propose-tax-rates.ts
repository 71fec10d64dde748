import { type Chart, type ChartTaxRate } from "./chart"
import { NO_TAX_SOURCE } from "./mapping"
import { decimal } from "../money/money"
import { type Proposal } from "./propose-mappings"
import { taxSources } from "./tax-source"
import { type TaxLineSnapshot } from "../order/order-snapshot"

/** A tax of the store; `rate` is a percent, a decimal string. */
export interface StoreTax {
  code: string | null
  name: string
  rate: string
  /** ISO 3166 alpha-2, lower case. */
  country_code: string | null
  /** The rates that are charged together where there are several, e.g. a state's and a county's. */
  parts?: TaxLineSnapshot[]
}

/** The sources that a tax can be mapped by, the one that is asked for first to begin with. */
export const sourcesOfTax = ({ code, rate, parts, country_code }: StoreTax): string[] =>
  taxSources(parts ?? [{ code, rate, description: null }], country_code)

/**
 * The Xero rate for each tax of the store, under each source it can be mapped by: of those with the same
 * percentage the one whose name is closest to the tax. Without an equal rate there is no proposal.
 */
export function proposeTaxRates(chart: Chart, taxes: StoreTax[]): Proposal[] {
  const usable = chart.tax_rates.filter(
    ({ status, can_apply_to_revenue }) => status === "ACTIVE" && can_apply_to_revenue
  )
  const proposals = taxes.flatMap((tax) => {
    const best = bestOf(
      usable.filter(({ effective_rate }) => decimal(effective_rate).eq(tax.rate)),
      (rate) => closeness(rate, tax)
    )
    return best ? sourcesOfTax(tax).map((source) => proposal(source, best, tax)) : []
  })
  const none = bestOf(
    usable.filter(({ effective_rate }) => decimal(effective_rate).isZero()),
    untaxedness
  )
  return [
    ...new Map(proposals.map((one) => [one.source, one])).values(),
    ...(none
      ? [
          {
            kind: "tax" as const,
            source: NO_TAX_SOURCE,
            target: none.tax_type,
            because: `${none.name} is a rate of 0 % for sales without tax.`,
          },
        ]
      : []),
  ]
}

const proposal = (source: string, rate: ChartTaxRate, tax: StoreTax): Proposal => ({
  kind: "tax",
  source,
  target: rate.tax_type,
  because: `${rate.name} is ${decimal(rate.effective_rate).toFixed()} % in Xero, as ${tax.name} is in Medusa.`,
})

/** First a rate that names the tax's country, then one of Xero's own for sales. */
function closeness(rate: ChartTaxRate, tax: StoreTax): number {
  const zero = decimal(tax.rate).isZero() && /^ZERORATED/.test(rate.tax_type) ? 1 : 0
  return (
    (namesCountry(rate.name, tax) ? 4 : 0) + (/^(RR|SR)?OUTPUT/.test(rate.tax_type) ? 2 : 0) + zero
  )
}

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region" })

function namesCountry(name: string, { country_code: code }: StoreTax): boolean {
  if (!code || !/^[a-z]{2}$/i.test(code)) {
    return false
  }
  // "German" and "Germany", "Italian" and "Italy": the first letters are what they share.
  const country = COUNTRIES.of(code.toUpperCase()) ?? code
  const stem = country.toLowerCase().slice(0, Math.max(4, country.length - 2))
  return name.toLowerCase().includes(stem) || new RegExp(`\\b${code}\\b`, "i").test(name)
}

function untaxedness({ tax_type, name }: ChartTaxRate): number {
  if (/^ZERORATED/.test(tax_type)) {
    return 3
  }
  return tax_type === "NONE" ? 2 : /zero|exempt|free|no (vat|gst|tax)/i.test(name) ? 1 : 0
}

function bestOf(rates: ChartTaxRate[], score: (rate: ChartTaxRate) => number) {
  return rates.reduce<ChartTaxRate | null>(
    (best, rate) => (!best || score(rate) > score(best) ? rate : best),
    null
  )
}

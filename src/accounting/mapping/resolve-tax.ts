import { upperCaseFirst } from "@medusajs/framework/utils"
import { type ChartAccount, type ChartTaxRate } from "./chart"
import { NO_TAX_SOURCE } from "./mapping"
import { type Decimal, decimal } from "../money/money"
import { type LineSnapshot, type TaxLineSnapshot } from "../order/order-snapshot"
import { type Resolution, WHERE_TO_MAP } from "./resolution"
import { findMapping } from "./find-account"
import { type BookSettings } from "./settings"
import { lineTaxRate, taxSources } from "./tax-source"

type Books = Pick<BookSettings, "mappings" | "chart">

/**
 * The Xero tax rate of a line: the mapped one, and only if its percentage is what Medusa charged. Nothing
 * is guessed; what is not mapped holds the document.
 *
 * @param countryCode of the address the tax was reckoned for
 */
export function resolveTax(
  line: LineSnapshot,
  countryCode: string | null,
  books: Books
): Resolution<ChartTaxRate> {
  const rate = lineTaxRate(line.tax_lines)
  const tax = taxName(line.tax_lines, countryCode)
  const mapping = taxSources(line.tax_lines, countryCode)
    .flatMap((source) => findMapping(books, "tax", source))
    .at(0)
  if (!mapping) {
    return {
      ok: false,
      code: "unmapped_tax",
      message: `No Xero tax rate is chosen for ${tax}. Choose one of ${rate.toFixed()} % ${WHERE_TO_MAP}.`,
    }
  }
  const chosen = books.chart.tax_rates.find((candidate) => candidate.tax_type === mapping.target)
  const why = whyMapped(mapping.source, line.tax_lines)
  return usable(chosen, { taxType: mapping.target, tax, why }, rate)
}

function usable(
  chosen: ChartTaxRate | undefined,
  { taxType, tax, why }: { taxType: string; tax: string; why: string },
  rate: Decimal
): Resolution<ChartTaxRate> {
  const another = `Choose another one of ${rate.toFixed()} % ${WHERE_TO_MAP}.`
  if (!chosen || chosen.status !== "ACTIVE" || !chosen.can_apply_to_revenue) {
    const trouble = !chosen
      ? "is no longer in Xero"
      : chosen.status !== "ACTIVE"
        ? "is no longer in use in Xero"
        : "cannot be used on sales in Xero"
    return {
      ok: false,
      code: "missing_tax_rate",
      message: `The tax rate ${chosen?.name ?? taxType}, chosen for ${tax}, ${trouble}. ${another}`,
    }
  }
  return decimal(chosen.effective_rate).eq(rate)
    ? {
        ok: true,
        value: chosen,
        because: `${upperCaseFirst(tax)} → ${chosen.name} because ${why}`,
      }
    : {
        ok: false,
        code: "tax_rate_differs",
        message:
          `Medusa charged ${rate.toFixed()} % for ${tax}, but ${chosen.name} is ` +
          `${decimal(chosen.effective_rate).toFixed()} % in Xero. ${another}`,
      }
}

/**
 * The tax rate of the rounding line, which bears no tax. An account of income takes the rate mapped for
 * untaxed lines; others may not take a sales rate, so their own comes first.
 */
export function resolveRoundingTax(account: ChartAccount, books: Books): Resolution<ChartTaxRate> {
  const free = books.chart.tax_rates.filter(
    ({ status, effective_rate }) => status === "ACTIVE" && decimal(effective_rate).isZero()
  )
  const of = (taxType: string | null | undefined) =>
    free.filter((candidate) => candidate.tax_type === taxType)
  const mapped = of(findMapping(books, "tax", NO_TAX_SOURCE).at(0)?.target)
  const own = of(account.tax_type)
  const income = account.class === "REVENUE"
  const found = [
    ...(income ? [...mapped, ...own] : [...own, ...of("NONE"), ...mapped]),
    ...of("NONE"),
    ...free.filter((candidate) => candidate.can_apply_to_revenue),
  ].at(0)
  return found
    ? { ok: true, value: found, because: `No tax → ${found.name} because it bears none` }
    : {
        ok: false,
        code: "missing_tax_rate",
        message:
          "Xero has no active tax rate of 0 % for the rounding line. Add one in Xero, then choose it " +
          `for “No tax” ${WHERE_TO_MAP}.`,
      }
}

function whyMapped(source: string, taxLines: TaxLineSnapshot[]): string {
  if (source === NO_TAX_SOURCE) {
    return "it is the rate for them"
  }
  return source.startsWith("code:")
    ? `tax code ${taxLines.map(({ code }) => code).join(" + ")}`
    : "it is the rate for this percentage in this country"
}

function taxName(taxLines: TaxLineSnapshot[], countryCode: string | null): string {
  if (!taxLines.length) {
    return "lines without tax"
  }
  const where = countryCode ? ` in ${countryCode.toUpperCase()}` : ""
  const names = taxLines.map(({ code, description, rate }) => {
    const name = description?.trim() || code
    const known = [name, code && code !== name ? `(${code})` : null].filter(Boolean).join(" ")
    return `${known ? `${known} ` : ""}${decimal(rate).toFixed()} %`
  })
  return `the Medusa tax ${names.join(" + ")}${where}`
}

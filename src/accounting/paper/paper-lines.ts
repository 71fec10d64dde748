import { type PostedLine } from "../ledger/ledger"
import { type LinePayload } from "../ledger/payload"
import { type ChartTaxRate } from "../mapping/chart"
import { decimal, sum } from "../money/money"
import { TWO } from "../money/xero-arithmetic"
import { type PaperLine, type PaperTax } from "./paper"

/**
 * Lines as they were sent, with the amounts that Xero agreed to.
 *
 * @param items as sent, and `booked` what each of them books
 */
export function paperLines(
  items: LinePayload[],
  booked: PostedLine[],
  includesTax: boolean
): PaperLine[] {
  return items.map(({ Description, Quantity, UnitAmount, DiscountAmount }, index) => {
    const { net, tax, rate } = booked[index]
    return {
      description: Description,
      quantity: decimal(Quantity).toFixed(),
      unit_amount: decimal(UnitAmount).toFixed(),
      discount: DiscountAmount ? decimal(DiscountAmount).toFixed(TWO) : null,
      tax_rate: decimal(rate).toFixed(),
      amount: sum([net, includesTax ? tax : 0]).toFixed(TWO),
    }
  })
}

/** What is charged at each tax rate, in the order in which the lines first name them. */
export function paperTaxes(booked: PostedLine[], rates: ChartTaxRate[]): PaperTax[] {
  const groups = new Map<string, PostedLine[]>()
  for (const line of booked) {
    const key = `${line.tax_type} ${decimal(line.rate).toFixed()}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].map((lines) => {
    const [{ tax_type, rate }] = lines
    return {
      name: rates.find((known) => known.tax_type === tax_type)?.name ?? "Tax",
      rate: decimal(rate).toFixed(),
      net: sum(lines.map(({ net }) => net)).toFixed(TWO),
      tax: sum(lines.map(({ tax }) => tax)).toFixed(TWO),
    }
  })
}

import { type InvoicePayload } from "../ledger/payload"

/**
 * Xero's rounding written down a second time, on whole numbers and from the payload alone, so that the
 * arithmetic under test is not its own judge. Amounts are in ten-thousandths unless they say cents.
 */
export function oracleTotals(
  payload: Pick<InvoicePayload, "LineItems" | "LineAmountTypes">,
  rateOf: (taxType: string) => string
): { total: bigint; tax: bigint; taxByType: Map<string, bigint> } {
  let amounts = 0n
  let tax = 0n
  const taxByType = new Map<string, bigint>()
  for (const line of payload.LineItems) {
    const cents = halfUp(
      whole(line.Quantity, 4) * whole(line.UnitAmount, 4) -
        whole(line.DiscountAmount ?? 0, 4) * 10_000n,
      1_000_000n
    )
    const rate = whole(rateOf(line.TaxType), 4)
    const hundred = 1_000_000n
    const own =
      line.TaxAmount === undefined
        ? halfUp(cents * rate, payload.LineAmountTypes === "Inclusive" ? hundred + rate : hundred)
        : whole(line.TaxAmount, 2)
    amounts += cents
    tax += own
    taxByType.set(line.TaxType, (taxByType.get(line.TaxType) ?? 0n) + own)
  }
  const total = payload.LineAmountTypes === "Inclusive" ? amounts : amounts + tax
  return { total, tax, taxByType }
}

/** A decimal as a whole number of 10^-places; fails when it has more places than Xero keeps. */
export function whole(value: number | string, places: number): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value))
  if (!match || (match[3]?.length ?? 0) > places) {
    throw new Error(`${value} is no decimal of ${places} places`)
  }
  const digits = BigInt(match[2] + (match[3] ?? "").padEnd(places, "0"))
  return match[1] ? -digits : digits
}

/** Quotient rounded half away from zero. */
export function halfUp(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator
  const quotient = (2n * size + denominator) / (2n * denominator)
  return numerator < 0n ? -quotient : quotient
}

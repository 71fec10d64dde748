import { type Decimal, decimal, larger } from "../money/money"
import { type Booking, TAX_SOURCE, taxOf } from "./booking"

/** The two sides of a difference, both above zero: what is charged further and what is credited. */
export interface Sides {
  ups: Booking[]
  downs: Booking[]
}

/**
 * Gives both sides taxes that Xero takes (a line's tax is never more than the line nor of the other sign)
 * and that come to the tax of the difference, tax type by tax type. A cent of tax that moved without any
 * goods gets two lines of its own, on the account where the invoice that is changed has them already: what is
 * in the books stays where it is, though the lines that they were chosen from may be settled by now.
 *
 * @param changed what the books lack, charged less credited
 * @param open what the invoice that is changed books so far
 */
export function levelTaxes({ ups, downs }: Sides, changed: Booking[], open: Booking[]): Sides {
  const sides = { ups: ups.map(within), downs: downs.map(within) }
  for (const sample of onePerTaxType(changed)) {
    const own = (bookings: Booking[]) => bookings.filter((one) => one.tax_type === sample.tax_type)
    const wanted = taxOf(own(changed))
    const is = taxOf(own(sides.ups)).minus(taxOf(own(sides.downs)))
    const beyondUps = shift(sides.ups, sample.tax_type, wanted.minus(is))
    const missing = shift(sides.downs, sample.tax_type, beyondUps.negated()).negated()
    if (missing.gt(0)) {
      sides.ups.push(...taxAlone(open.find(isTaxAlone(sample)) ?? sample, missing))
    } else if (missing.lt(0)) {
      sides.downs.push(...taxAlone(sample, missing.negated()))
    }
  }
  return sides
}

/**
 * Moves the taxes of one tax type by an amount, the largest lines first, as far as they take it.
 *
 * @returns what could not be moved
 */
function shift(bookings: Booking[], taxType: string, by: Decimal): Decimal {
  let left = by
  const largestFirst = bookings
    .map((booking, index) => ({ booking, index }))
    .filter(({ booking }) => booking.tax_type === taxType)
    .sort((a, b) => b.booking.net.comparedTo(a.booking.net) ?? 0)
  for (const { booking, index } of largestFirst) {
    const moved = within({ ...booking, tax: booking.tax.plus(left) })
    left = left.minus(moved.tax.minus(booking.tax))
    bookings[index] = moved
  }
  return left
}

function within(booking: Booking): Booking {
  const capped = booking.tax.gt(booking.net) ? booking.net : booking.tax
  // Nothing is taxed at a rate of nothing.
  return { ...booking, tax: booking.rate.isZero() ? decimal(0) : larger(capped, 0) }
}

const isTaxAlone =
  ({ tax_type }: Booking) =>
  (one: Booking) =>
    one.source_id === TAX_SOURCE && one.tax_type === tax_type

function taxAlone(sample: Booking, tax: Decimal): Booking[] {
  const line = { ...sample, source_id: TAX_SOURCE, description: "Tax rounding" }
  return [
    { ...line, net: tax, tax },
    { ...line, net: tax.negated(), tax: decimal(0) },
  ]
}

const onePerTaxType = (bookings: Booking[]) => [
  ...new Map(bookings.map((booking) => [booking.tax_type, booking])).values(),
]

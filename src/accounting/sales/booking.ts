import { type Decimal, decimal, sum } from "../money/money"

/** What one source books at one account and tax type, in major units; below zero where it is credited. */
export interface Booking {
  /** The Medusa line's id, or one of the sources below. */
  source_id: string
  description: string
  account_code: string
  tax_type: string
  /** Percent. */
  rate: Decimal
  net: Decimal
  tax: Decimal
}

/** Source of what is credited without goods coming back. */
export const ALLOWANCE_SOURCE = "allowance"
/** Source of what the rounding of captures one by one leaves over. */
export const CASH_ROUNDING_SOURCE = "cash_rounding"
/** Source of the balanced pair: money that no sale stands behind. */
export const BALANCE_SOURCE = "balance"
/** Source of a cent of tax that moves without its goods. */
export const TAX_SOURCE = "tax"

const keyOf = ({ source_id, account_code, tax_type, rate }: Booking) =>
  [source_id, account_code, tax_type, rate.toFixed()].join(" ")

/** Merges bookings of the same source, account and tax; those that come to nothing are left out. */
export function mergeBookings(bookings: Booking[]): Booking[] {
  const merged = new Map<string, Booking>()
  for (const booking of bookings) {
    const earlier = merged.get(keyOf(booking))
    merged.set(
      keyOf(booking),
      earlier
        ? { ...earlier, net: earlier.net.plus(booking.net), tax: earlier.tax.plus(booking.tax) }
        : booking
    )
  }
  return [...merged.values()].filter(({ net, tax }) => !net.isZero() || !tax.isZero())
}

/** The same, credited instead of charged. */
export const negated = (bookings: Booking[]): Booking[] =>
  bookings.map((booking) => ({
    ...booking,
    net: booking.net.negated(),
    tax: booking.tax.negated(),
  }))

/** What is in the first and not in the second. */
export const difference = (one: Booking[], other: Booking[]): Booking[] =>
  mergeBookings([...one, ...negated(other)])

const LAST = [ALLOWANCE_SOURCE, TAX_SOURCE, "rounding", CASH_ROUNDING_SOURCE, BALANCE_SOURCE]

/** Goods first, then what follows from them, always in the same order. */
export const inOrder = (bookings: Booking[]): Booking[] =>
  [...bookings].sort((a, b) => LAST.indexOf(a.source_id) - LAST.indexOf(b.source_id))

/** Net and tax together. */
export const totalOf = (bookings: Booking[]): Decimal =>
  bookings.reduce((total, { net, tax }) => total.plus(net).plus(tax), decimal(0))

/** The tax of all of them. */
export const taxOf = (bookings: Booking[]): Decimal => sum(bookings.map(({ tax }) => tax))

import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal } from "../money/money"
import { type Booking } from "../sales/booking"
import { type FoundInvoice, type FoundLine } from "./found-invoice"
import { type OrderFigure } from "./order-figures"

/** Source of what an invoice in Xero comes to beyond, or short of, the order it was taken for. */
export const FOUND_DIFFERENCE = "found_difference"

/**
 * What an invoice that was taken over books, in the order's own lines: at the accounts and tax types that it has
 * in Xero, so that what is credited later goes back where it came from. What it comes to beyond the order stands
 * in a line by itself, which the next plan makes up for.
 *
 * @param figure what of the order the invoice is for
 * @param lines as they are in Xero; none where they were not read
 */
export function foundBookings(
  figure: OrderFigure,
  invoice: Pick<FoundInvoice, "total" | "tax">,
  lines: FoundLine[],
  settings: BookSettings
): Booking[] {
  const free = [...lines]
  const placed = figure.bookings.map((booking) => placedAsIn(booking, free, lines, settings))
  const tax = decimal(invoice.tax).minus(figure.tax)
  const net = decimal(invoice.total).minus(figure.total).minus(tax)
  return tax.isZero() && net.isZero()
    ? placed
    : [...placed, differenceOf(largest(placed), net, tax)]
}

/** A booking at the account of the very same line in Xero, or of all lines there at its rate. */
function placedAsIn(
  booking: Booking,
  free: FoundLine[],
  lines: FoundLine[],
  settings: BookSettings
): Booking {
  const alike = lines.filter((line) => fits(line, booking, settings))
  const same = alike.find(
    (line) => free.includes(line) && booking.net.eq(line.net) && booking.tax.eq(line.tax)
  )
  if (same) {
    free.splice(free.indexOf(same), 1)
  }
  const [first, ...others] = alike
  const only = others.every((line) => line.account_code === first.account_code) ? first : undefined
  const taken = same ?? only
  return taken?.account_code && taken.tax_type
    ? { ...booking, account_code: taken.account_code, tax_type: taken.tax_type }
    : booking
}

/** An account that was archived since takes no bookings any more. */
function fits(line: FoundLine, { rate }: Booking, { chart }: BookSettings): boolean {
  const account = chart.accounts.find(({ code }) => code === line.account_code)
  const tax = chart.tax_rates.find(({ tax_type }) => tax_type === line.tax_type)
  return account?.status === "ACTIVE" && tax?.status === "ACTIVE" && rate.eq(tax.effective_rate)
}

const largest = (bookings: Booking[]): Booking =>
  bookings.reduce((one, other) => (other.net.gt(one.net) ? other : one))

const differenceOf = (beside: Booking, net: Decimal, tax: Decimal): Booking => ({
  ...beside,
  source_id: FOUND_DIFFERENCE,
  description: "Difference to the invoice in Xero",
  net,
  tax,
})

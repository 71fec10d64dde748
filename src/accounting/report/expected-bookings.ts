import { type Movement } from "../cash/movements"
import { composeInvoice } from "../invoice/compose-invoice"
import { type LedgerDocument } from "../ledger/ledger"
import { type Problem } from "../ledger/problem"
import { type BookSettings } from "../mapping/settings"
import { bookDecimals, decimal, larger, roundHalfUp, sum } from "../money/money"
import { allowancesOf } from "../order/credit-lines"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type Booking } from "../sales/booking"
import { goodsLines } from "../sales/goods-bookings"
import { targetBookings } from "../sales/target-bookings"

/** A booking whose account and tax type may not be known yet. */
export type OpenBooking = Pick<Booking, "net" | "tax"> & {
  account_code: string | null
  tax_type: string | null
}

/** What an order comes to as it is now, and why parts of it cannot be named in Xero's terms. */
export interface ExpectedBookings {
  bookings: OpenBooking[]
  problems: Problem[]
}

/**
 * Where an order should stand in the books, worked out from the order alone; what is booked already only says on
 * which accounts. Without an account or a tax rate for every line the amount stays, unnamed.
 *
 * @param documents the order's invoices and credit notes that count
 * @param movements the money of the order that is posted
 */
export function expectedBookings(
  order: OrderSnapshot,
  settings: BookSettings,
  documents: LedgerDocument[],
  movements: Movement[]
): ExpectedBookings {
  const posted = documents.flatMap(({ lines }) => lines)
  const composed = composeInvoice(order)
  const goods = goodsLines(order, composed, settings, posted)
  const target = goods.ok
    ? targetBookings(order, composed, goods.lines, settings, posted, movements)
    : goods
  return target.ok
    ? { bookings: target.value, problems: [] }
    : { bookings: unnamed(order), problems: target.problems }
}

/** What the order comes to less its allowances, with the tax in proportion. */
function unnamed(order: OrderSnapshot): OpenBooking[] {
  const { exact } = composeInvoice(order)
  const owed = order.canceled_at
    ? decimal(0)
    : larger(exact.total.minus(allowancesOf(order)), decimal(0))
  if (owed.isZero()) {
    return []
  }
  const decimals = bookDecimals(order.currency_decimals)
  const taxes = sum(exact.taxes.map(({ tax }) => tax))
  const share = exact.total.gt(0) ? owed.div(exact.total) : decimal(0)
  const tax = roundHalfUp(taxes.times(share), decimals)
  const net = roundHalfUp(owed, decimals).minus(tax)
  return [{ account_code: null, tax_type: null, net, tax }]
}

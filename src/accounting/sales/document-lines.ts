import { type BookedLine } from "../ledger/ledger"
import { type LinePayload } from "../ledger/payload"
import { type LineAmountTypes, xeroLineTax } from "../money/xero-arithmetic"
import { type Booking } from "./booking"
import { type GoodsLine } from "./goods-bookings"

/** What every line of a document of the order bears beside its figures. */
export type LineExtras = Pick<LinePayload, "ItemCode" | "Tracking">

/** A line as sent, with what it books. */
export interface DocumentLine {
  payload: LinePayload
  booking: Booking
}

/** A line of goods with quantity, price and discount as composed. */
export function detailedLine({ line, booking }: GoodsLine, extras: LineExtras): DocumentLine {
  return {
    booking,
    payload: {
      Description: line.description,
      Quantity: line.quantity.toNumber(),
      UnitAmount: line.unit.toNumber(),
      ...(line.discount ? { DiscountAmount: line.discount.toNumber() } : {}),
      ...(line.tax_is_set ? { TaxAmount: line.tax.toNumber() } : {}),
      AccountCode: booking.account_code,
      TaxType: booking.tax_type,
      ...extras,
    },
  }
}

/** A line of one piece for a difference; its tax is sent along where Xero would reckon another. */
export function plainLine(
  booking: Booking,
  types: LineAmountTypes,
  extras: LineExtras
): DocumentLine {
  const { net, tax, rate, account_code, tax_type, description } = booking
  const amount = types === "Inclusive" ? net.plus(tax) : net
  return {
    booking,
    payload: {
      Description: description || "Change of the order",
      Quantity: 1,
      UnitAmount: amount.toNumber(),
      ...(xeroLineTax(amount, rate, types).eq(tax) ? {} : { TaxAmount: tax.toNumber() }),
      AccountCode: account_code,
      TaxType: tax_type,
      ...extras,
    },
  }
}

/** What the ledger keeps of a booking. */
export const bookedLine = (booking: Booking): BookedLine => ({
  source_id: booking.source_id,
  account_code: booking.account_code,
  tax_type: booking.tax_type,
  rate: booking.rate.toFixed(),
  net: booking.net.toFixed(2),
  tax: booking.tax.toFixed(2),
})

import { type BookedLine } from "../ledger/ledger"
import { type Plan } from "../ledger/plan"
import { type BookSettings } from "../mapping/settings"
import { decimal, roundHalfUp, sum } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { type Booking } from "../sales/booking"
import { bookedLine } from "../sales/document-lines"
import { type AdoptedDocument } from "./adopt-invoice"
import { FOUND_DIFFERENCE } from "./found-bookings"
import { type FoundInvoice } from "./found-invoice"

/**
 * The ledger's rows for the credit that stands on an invoice which the owner took all the same: of which credit
 * note it is, is not known, but what was credited is not to be credited again.
 *
 * @param row of the invoice
 * @param bookings what it books
 */
export function foundCredit(
  order: OrderSnapshot,
  settings: BookSettings,
  invoice: FoundInvoice,
  row: AdoptedDocument,
  bookings: Booking[]
): AdoptedDocument[] {
  const { amount_credited, number, currency_code } = invoice
  if (!decimal(amount_credited).gt(0)) {
    return []
  }
  const next = planOrder(order, settings, [row])
  const lines = creditedLines(next, amount_credited, bookings)
  const key = `Credit on ${number}`
  const shared = {
    state: "posted" as const,
    key,
    number: key,
    xero_id: null,
    total: amount_credited,
    currency_code,
    payment_id: null,
    posted: null,
  }
  return [
    {
      ...shared,
      kind: "credit_note",
      source_id: order.id,
      xero_status: "PAID",
      tax: sum(lines.map(({ tax }) => tax)).toFixed(2),
      amount_due: "0.00",
      contact_source_id: row.contact_source_id,
      applied_to: null,
      applied_from: null,
      lines: lines.map((line) => ({ ...line, line_item_id: null })),
    },
    {
      ...shared,
      kind: "allocation",
      source_id: `${order.id}>${order.id}`,
      xero_status: null,
      tax: null,
      amount_due: null,
      contact_source_id: null,
      applied_to: order.id,
      applied_from: order.id,
      lines: [],
    },
  ]
}

/** What we would credit next, where it is as much; else a share of the invoice's largest line. */
function creditedLines({ commands }: Plan, amount: string, bookings: Booking[]): BookedLine[] {
  const [own] = commands.flatMap((command) => (command.kind === "credit_note" ? command : []))
  if (own && decimal(own.expected.total).eq(amount)) {
    return own.lines
  }
  const beside = bookings.reduce((one, other) => (other.net.gt(one.net) ? other : one))
  const { rate } = beside
  const tax = roundHalfUp(decimal(amount).times(rate).div(decimal(rate).plus(100)), 2)
  const net = decimal(amount).minus(tax)
  return [bookedLine({ ...beside, source_id: FOUND_DIFFERENCE, net, tax })]
}

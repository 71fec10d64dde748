import { composeInvoice } from "../invoice/compose-invoice"
import { type Command, type InvoiceCommand, type SalesCommand } from "../ledger/command"
import { type Plan } from "../ledger/plan"
import { type BookSettings } from "../mapping/settings"
import { sum } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type Booking, mergeBookings, taxOf, totalOf } from "../sales/booking"
import { goodsLines } from "../sales/goods-bookings"
import { postedBookings } from "../sales/posted-bookings"

/** What an invoice of an order may come to, with what it would book; decimal strings in major units. */
export interface OrderFigure {
  total: string
  tax: string
  bookings: Booking[]
}

/** The invoice that would be sent of an order of which Xero has nothing of ours yet. */
export const firstInvoice = (
  order: Pick<OrderSnapshot, "id">,
  commands: Command[]
): InvoiceCommand | null =>
  commands.find(
    (command): command is InvoiceCommand =>
      command.kind === "invoice" && command.action === "create" && command.source_id === order.id
  ) ?? null

/**
 * What an invoice that somebody else made of the order may come to: what ours would, the goods as they are kept or
 * as they were ordered, or all that stands by now, with what was credited taken off.
 */
export function orderFigures(
  order: OrderSnapshot,
  settings: BookSettings,
  plan: Plan
): OrderFigure[] {
  const invoice = firstInvoice(order, plan.commands)
  if (!invoice) {
    return []
  }
  const sales = plan.commands.filter(
    (command): command is SalesCommand =>
      command.kind === "invoice" || command.kind === "credit_note"
  )
  const goods = (["kept", "ordered"] as const).map((scope) => {
    const lines = goodsLines(order, composeInvoice(order, scope), settings, [])
    return lines.ok ? lines.lines.map(({ booking }) => booking) : []
  })
  const figures = [
    bookingsOf(invoice),
    ...goods,
    mergeBookings(sales.flatMap((command) => bookingsOf(command))),
  ].map(figureOf)
  return figures.filter(
    ({ bookings, total, tax }, index) =>
      bookings.length > 0 &&
      index === figures.findIndex((other) => other.total === total && other.tax === tax)
  )
}

/** What a plan would credit, in major units. */
export const creditedTotal = ({ commands }: Plan): string =>
  sum(
    commands.flatMap((command) => (command.kind === "credit_note" ? command.expected.total : []))
  ).toFixed(2)

/** The bookings of an invoice, in its order, or of a credit note, below zero. */
const bookingsOf = ({ kind, payload, lines }: SalesCommand): Booking[] =>
  postedBookings({ kind, posted: payload, lines: lines.map(withoutId) })

const withoutId = <Line>(line: Line) => ({ ...line, line_item_id: null })

const figureOf = (bookings: Booking[]): OrderFigure => ({
  bookings,
  total: totalOf(bookings).toFixed(2),
  tax: taxOf(bookings).toFixed(2),
})

import { type DocumentTotals } from "../ledger/compare-totals"
import { decimal } from "../money/money"
import { addDays } from "../order/document-date"
import { type OrderSnapshot } from "../order/order-snapshot"
import { foundDoubt } from "./found-doubt"
import { type ContactAgreement, type FoundInvoice, stands } from "./found-invoice"
import { type OrderNames } from "./order-names"

/** An invoice that names an order. */
export interface FoundCandidate extends FoundInvoice {
  /** Whether it is made out to the order's customer, as far as the e-mail tells. */
  contact: ContactAgreement
}

/** An order that has no invoice of ours, with what Xero may hold of it. */
export interface UnmatchedOrder {
  order: Pick<OrderSnapshot, "id" | "currency_code" | "currency_decimals">
  names: OrderNames
  /** The day its invoice would bear, `YYYY-MM-DD`, organisation time. */
  date: string
  /** What an invoice of it may come to: as it would be sent now, as it was ordered, as it stands in all. */
  figures: DocumentTotals[]
  /** What was credited of it since, in all; Xero may have that too, under a number that nobody can tell. */
  credited: string
  candidates: FoundCandidate[]
  /** What the owner said: take this invoice, or none of them. */
  decision?: { invoice_id: string | null }
}

/** Whether an invoice in Xero stands for an order. */
export type Match =
  | { is: "none" }
  | { is: "match"; invoice: FoundCandidate; chosen: boolean }
  /** A person must say; with the reason in plain words. */
  | { is: "doubt"; invoices: FoundCandidate[]; message: string }

/** A bare number counts only as near to the order's day as this. */
const NEAR_DAYS = 7

/**
 * Finds for each order the invoice in Xero that stands for it. One that says it means the order is taken where
 * total and tax agree to the cent, and is doubtful where they do not; one that merely holds its number is taken
 * where the figures agree and the customer or the day besides. More than one is never chosen among, and no
 * invoice is ever given to two orders.
 *
 * @returns the outcome by order id
 */
export function matchOrders(orders: UnmatchedOrder[]): Map<string, Match> {
  const first = orders.map((one) => ({ one, match: matchOrder(one) }))
  const wanted = (invoiceId: string) =>
    first.filter(({ match }) => match.is === "match" && match.invoice.invoice_id === invoiceId)
  return new Map(
    first.map(({ one, match }) => {
      const rivals = match.is === "match" ? wanted(match.invoice.invoice_id) : []
      const wins = rivals.length < 2 || best(rivals.map((rival) => rival)) === one
      return [one.order.id, match.is !== "match" || wins ? match : rivalled(one, match.invoice)]
    })
  )
}

/** Of several orders that want one invoice, the only one it surely names, or that the owner chose it for. */
function best(rivals: { one: UnmatchedOrder; match: Match }[]): UnmatchedOrder | null {
  const chosen = rivals.filter(({ match }) => match.is === "match" && match.chosen)
  const sure = rivals.filter(({ one, match }) => match.is === "match" && isSure(one, match.invoice))
  const [strongest] = [chosen, sure].filter(({ length }) => length > 0)
  return strongest?.length === 1 ? strongest[0].one : null
}

const rivalled = (one: UnmatchedOrder, invoice: FoundCandidate): Match =>
  isSure(one, invoice)
    ? { is: "doubt", invoices: [invoice], message: foundDoubt(one, [invoice], "several_orders") }
    : { is: "none" }

function matchOrder(one: UnmatchedOrder): Match {
  const { decision } = one
  const standing = one.candidates.filter(
    (candidate) => stands(candidate) && candidate.currency_code === one.order.currency_code
  )
  const free = standing.filter(({ order_id }) => !order_id || order_id === one.order.id)
  const chosen = free.find(({ invoice_id }) => invoice_id === decision?.invoice_id)
  if (chosen) {
    return { is: "match", invoice: chosen, chosen: true }
  }
  if (decision?.invoice_id === null) {
    return { is: "none" }
  }
  const sure = standing.filter((candidate) => isSure(one, candidate))
  const bare = free.filter((candidate) => !isSure(one, candidate) && isLikely(one, candidate))
  const named = sure.length ? sure : bare
  const [only] = named
  if (!only) {
    return { is: "none" }
  }
  const doubt = doubtOf(one, named)
  return doubt
    ? {
        is: "doubt",
        invoices: named.filter((candidate) => free.includes(candidate)),
        message: doubt,
      }
    : { is: "match", invoice: only, chosen: false }
}

function doubtOf(one: UnmatchedOrder, named: FoundCandidate[]): string | null {
  const [only] = named
  if (named.length > 1) {
    return foundDoubt(one, named, "several_invoices")
  }
  if (only.order_id && only.order_id !== one.order.id) {
    return foundDoubt(one, named, "taken")
  }
  if (!agrees(one, only)) {
    return foundDoubt(one, named, "figures")
  }
  if (only.contact === "other" && !isSure(one, only)) {
    return foundDoubt(one, named, "other_contact")
  }
  if (decimal(only.amount_credited).gt(0)) {
    return foundDoubt(one, named, "credited")
  }
  return decimal(one.credited).gt(0) && !isNet(one, only)
    ? foundDoubt(one, named, "credited_since")
    : null
}

const isSure = ({ names }: UnmatchedOrder, invoice: FoundInvoice) =>
  names.sure.some((name) => invoice.names.includes(name))

/** A number that stands there without a word may be anything's. */
function isLikely(one: UnmatchedOrder, invoice: FoundCandidate): boolean {
  const { names, date } = one
  const near =
    invoice.date !== null &&
    invoice.date >= addDays(date, -NEAR_DAYS) &&
    invoice.date <= addDays(date, NEAR_DAYS)
  return (
    invoice.names.includes(names.bare) &&
    agrees(one, invoice) &&
    (near || invoice.contact === "same")
  )
}

/** It comes to what is left after the credit. */
const isNet = ({ figures, credited }: UnmatchedOrder, { total }: DocumentTotals) =>
  figures.some((figure) => decimal(figure.total).minus(credited).eq(total))

/** To the cent, total and tax. */
const agrees = ({ figures }: UnmatchedOrder, { total, tax }: DocumentTotals) =>
  figures.some((figure) => decimal(figure.total).eq(total) && decimal(figure.tax).eq(tax))

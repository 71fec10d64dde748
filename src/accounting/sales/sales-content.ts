import { type ComposedInvoice, composeInvoice } from "../invoice/compose-invoice"
import { type LedgerDocument, type PostedLine } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { decimal, type Decimal, sum } from "../money/money"
import { type LineAmountTypes } from "../money/xero-arithmetic"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type Movement } from "../cash/movements"
import { type Booking, difference, totalOf } from "./booking"
import { goodsLines, type GoodsLine, type GoodsResult } from "./goods-bookings"
import { isFirstInvoice } from "./is-first-invoice"
import { postedBookings } from "./posted-bookings"
import { type Problem } from "../ledger/problem"
import { type SalesRows } from "./sales-rows"
import { splitDifference } from "./split-difference"
import { targetBookings } from "./target-bookings"

/** What has to be charged and credited beyond the documents that stay as they are. */
export interface SalesContent {
  line_amount_types: LineAmountTypes
  /** Goods with quantity and price, where the invoice is the order's first. */
  detailed: GoodsLine[]
  /** Differences to charge and to credit, both above zero. */
  ups: Booking[]
  downs: Booking[]
}

export type ContentResult = { ok: true; value: SalesContent } | { ok: false; problems: Problem[] }

/**
 * Compares where the order should stand in the books with the documents that stay as they are. Where more
 * was paid than is owed by now and goods went back before the first invoice, that is made as ordered and
 * what went back is credited: so the papers tell what happened.
 *
 * @param composed the invoice of what is kept of the goods
 */
export function salesContent(
  order: OrderSnapshot,
  settings: BookSettings,
  composed: ComposedInvoice,
  rows: SalesRows,
  movements: Movement[]
): ContentResult {
  const standing = rows.open ? [...rows.fixed, rows.open] : rows.fixed
  const posted = standing.flatMap(({ lines }) => lines)
  const goods = goodsLines(order, composed, settings, posted)
  if (!goods.ok) {
    return goods
  }
  const target = targetBookings(order, composed, goods.lines, settings, posted, movements)
  if (!target.ok) {
    return target
  }
  const needed = difference(target.value, rows.fixed.flatMap(postedBookings))
  const first = isFirstInvoice(rows.fixed)
  const asOrdered = first && wentBack(order) && paidIn(movements).gt(totalOf(target.value))
  const scope = asOrdered ? composeInvoice(order, "ordered") : composed
  const detailed = detailedGoods(order, settings, posted, { first, asOrdered, goods, scope })
  if (!detailed.ok) {
    return detailed
  }
  const detailedBookings = detailed.lines.map(({ booking }) => booking)
  const { ups, downs } = splitDifference(
    difference(needed, detailedBookings),
    detailedBookings.length ? detailedBookings : null,
    rows.open ? onActiveAccounts(rows.open, settings) : []
  )
  return {
    ok: true,
    value: {
      line_amount_types: detailed.lines.length ? scope.line_amount_types : "Exclusive",
      detailed: detailed.lines,
      ups,
      downs,
    },
  }
}

interface DetailChoice {
  first: boolean
  asOrdered: boolean
  goods: GoodsResult
  scope: ComposedInvoice
}

function detailedGoods(
  order: OrderSnapshot,
  settings: BookSettings,
  posted: PostedLine[],
  { first, asOrdered, goods, scope }: DetailChoice
): GoodsResult {
  if (!first || (order.canceled_at && !asOrdered)) {
    return { ok: true, lines: [] }
  }
  return asOrdered ? goodsLines(order, scope, settings, posted) : goods
}

/** What an invoice books, as far as Xero takes it once more. */
const onActiveAccounts = (row: LedgerDocument, { chart }: BookSettings): Booking[] =>
  postedBookings(row).filter(({ account_code }) =>
    chart.accounts.some(({ code, status }) => code === account_code && status === "ACTIVE")
  )

const wentBack = ({ canceled_at, lines }: OrderSnapshot) =>
  canceled_at !== null ||
  lines.some(
    ({ quantity, ordered_quantity }) => !decimal(quantity).eq(ordered_quantity ?? quantity)
  )

const paidIn = (movements: Movement[]): Decimal =>
  sum(movements.filter(({ direction }) => direction === "in").map(({ amount }) => amount))

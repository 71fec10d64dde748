import { sum } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type OrderStanding } from "../report/open-cause"
import { type ReportRow } from "../report/report-row"
import { type Drift } from "./drift"

/** A change of an order is on the outbox after so long: by its event, or by the scan of the store. */
const SETTLED_MILLISECONDS = 5 * 60_000

/**
 * An order whose papers are not all in Xero although nothing holds them and nothing is about to send them, or null.
 *
 * @param rows the order's figures on both sides
 * @param now milliseconds since 1970
 */
export function unsentDrift(
  order: OrderSnapshot,
  { plan, entry, sync_enabled }: OrderStanding,
  rows: ReportRow[],
  now: number
): Drift | null {
  const changed = order.updated_at > order.created_at ? order.updated_at : order.created_at
  const asleep = entry === null || entry.state === "done" || entry.state === "skipped"
  const quiet = sync_enabled && asleep && now - new Date(changed).getTime() > SETTLED_MILLISECONDS
  if (!quiet || plan.skipped || plan.holds.length || !(plan.commands.length || plan.again)) {
    return null
  }
  const sales = rows.filter(({ kind }) => kind === "sale")
  const total = (side: "store" | "xero") =>
    sum(sales.flatMap((row) => [row[`${side}_net`], row[`${side}_tax`]])).toFixed(2)
  return {
    kind: "order",
    source_id: order.id,
    cause: "not_sent",
    store: { total: total("store") },
    xero: { total: total("xero") },
  }
}

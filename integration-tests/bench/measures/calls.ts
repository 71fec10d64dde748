import { until } from "../../xero/until"
import { placeOrder } from "../../store/place-order"
import type { Bench } from "../bench"
import { cloneOrders } from "../../store/clone-orders"
import { liftLimits, restoreLimits } from "../lift-limits"
import type { BenchOptions } from "../read-options"
import type { Result } from "../result"
import { modelOrder, sendPastOrders } from "../send-past-orders"

const MEASURE = "calls"
const BURST = 500

/** Copies of the burst have numbers that no range of past orders has. */
const BURST_FIRST = 10_000_000

/** Calls an order takes: alone, in a burst, and among many past ones. */
export async function measureCalls(bench: Bench, { orders }: BenchOptions): Promise<Result[]> {
  const { sandbox, tenantId, xero } = bench
  const idle = () =>
    until(
      "nothing waits any more",
      () => xero.status(),
      ({ waiting }) => waiting.queued + waiting.running === 0,
      600_000
    )
  const result = (what: string, calls: number, count: number, wanted: string): Result => ({
    measure: MEASURE,
    what,
    figure: `${calls} calls, ${(calls / count).toFixed(4)} an order`,
    wanted,
  })
  await sandbox.withoutLimits()
  await liftLimits(bench.database)
  const model = await modelOrder(bench)
  await idle()

  await sandbox.forget()
  await placeOrder(bench.store, {
    region: "uk",
    from: { email: "lone@example.com", first_name: "Lone", last_name: "Guest" },
    items: { "SWEAT-M": 1 },
  })
  await until(
    "the lone order is in Xero",
    () => sandbox.calls(tenantId),
    (calls) => calls.some(({ method, path }) => method === "PUT" && path === "/Invoices")
  )
  await idle()
  const lone = (await sandbox.calls(tenantId)).length

  await xero.change({ sync_enabled: false })
  await sandbox.forget()
  await cloneOrders(bench.database, model, {
    first: BURST_FIRST,
    count: BURST,
    from: new Date(Date.now() - BURST * 60_000),
  })
  await bench.database.query("ANALYZE")
  await bench.database.query(
    `UPDATE "order" SET created_at = now(), updated_at = now()
      WHERE substring(id FROM '_([0-9]+)$')::int >= $1`,
    [BURST_FIRST]
  )
  await until(
    "the burst waits",
    () => xero.status(),
    ({ waiting }) => waiting.queued >= BURST,
    180_000
  )
  await xero.change({ sync_enabled: true })
  await until(
    "the burst is sent",
    () => xero.status(),
    ({ waiting }) => waiting.queued + waiting.running === 0,
    600_000
  )
  const burst = (await sandbox.calls(tenantId)).length
  const past = await sendPastOrders(bench, model, orders)
  await restoreLimits(bench.database)
  await sandbox.withLimits()
  return [
    result("a lone order of a new guest, live", lone, 1, "at most 3"),
    result(`a burst of ${BURST} paid orders, live`, burst, BURST, "about 0.06"),
    result(`${orders} past orders`, past.calls, orders, "at most 0.065, floor 0.06"),
  ]
}

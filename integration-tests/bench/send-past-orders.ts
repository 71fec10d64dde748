import { until } from "../xero/until"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import type { Bench } from "./bench"
import { cloneOrders } from "../store/clone-orders"
import { hostUse, type HostUse } from "./host-use"

const HOURS = 3_600_000
const MINUTE = 60_000

/** Every range of copies gets its own days, far from those of the others. */
let nextDay = Date.UTC(2018, 0, 1)
let nextNumber = 1

/** What sending a range of past orders came to. */
export interface Sent {
  orders: number
  seconds: number
  calls: number
  queries: number
  cpu_ms: number
  before: HostUse
  after: HostUse
  /** Ids of the orders, in the order in which they were placed. */
  first: number
}

/** The paid order of a guest that all copies are made of: two lines, delivery, tax, one capture. */
export async function modelOrder({ store }: Bench): Promise<string> {
  const order = await placeOrder(store, {
    region: "uk",
    from: { email: "model@example.com", first_name: "Ada", last_name: "Guest" },
    items: { "SWEAT-M": 3, "BOOK-PB": 1 },
  })
  await captureOrder(store, order.id)
  return order.id
}

/** Makes copies of the order, and sends them as past orders, as the owner does. */
export async function sendPastOrders(bench: Bench, model: string, orders: number): Promise<Sent> {
  const { database, xero, sandbox, setting, tenantId } = bench
  const from = new Date(nextDay)
  const to = new Date(nextDay + orders * MINUTE)
  nextDay = to.getTime() + 3 * 24 * HOURS
  const first = nextNumber
  nextNumber += orders
  await cloneOrders(database, model, { first, count: orders, from })
  await database.query("ANALYZE")
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const { id } = await xero.countBackfill(day(from), day(to))
  await until(
    "counted",
    () => xero.backfill(id),
    ({ state }) => state === "ready",
    HOURS
  )
  await sandbox.forget()
  const before = await hostUse(setting.hosts.with, true)
  const began = performance.now()
  await xero.changeBackfill(id, "start")
  const ended = await until(
    "sent",
    () => sentOf(bench, id),
    (sent) => sent === orders,
    2 * HOURS
  )
  const seconds = (performance.now() - began) / 1000
  const after = await hostUse(setting.hosts.with)
  await until(
    "done",
    () => xero.backfill(id),
    ({ state }) => state === "done",
    HOURS
  )
  const calls = await sandbox.calls(tenantId)
  return {
    orders: ended,
    seconds,
    calls: calls.length,
    queries: after.queries - before.queries,
    cpu_ms: after.cpu_ms - before.cpu_ms,
    before,
    after,
    first,
  }
}

/** How many of the past orders are in Xero; a count by an index, that does not weigh on what is measured. */
async function sentOf({ database }: Bench, backfillId: string): Promise<number> {
  const { rows } = await database.query(
    `SELECT count(*) AS sent FROM xero_outbox_entry
      WHERE deleted_at IS NULL AND backfill_id = $1 AND state IN ('done', 'skipped')`,
    [backfillId]
  )
  return Number((rows[0] as { sent: string }).sent)
}

import { until } from "../xero/until"
import { check, unless } from "./check"
import type { Cluster } from "./cluster"
import type { Door } from "./open-door"
import { type PlacedOrder, placeOrders } from "./place-orders"
import { untilQuiet } from "./until-quiet"
import { untilInBooks } from "./until-in-books"
import { untilSettled } from "./until-settled"

const ORDERS = 4
/** How long Xero is at the invoices; the worker is dead by then, and they are made all the same. */
const SLOW_MS = 8000
const TAKEN_OVER_WITHIN_S = 60
const PATIENCE_MS = 240_000

const atInvoices = ({ calls }: Door) =>
  calls.some(({ under_way, method, path }) => {
    return under_way && method !== "GET" && path.endsWith("/Invoices")
  })

/**
 * Ends a worker with SIGKILL while it waits for Xero's answer to new invoices, with its entries leased and the call
 * under way, and looks how the other one goes on.
 */
export async function checkKilledWorker(cluster: Cluster, earlier: PlacedOrder[]): Promise<void> {
  const { sandbox, workers, stores, admins } = cluster
  await untilQuiet(cluster)
  sandbox.control.fault({ kind: "delay", ms: SLOW_MS, method: "PUT", path: "/Invoices", times: 1 })
  const [orders, victim] = await Promise.all([
    placeOrders(stores, ORDERS, () => true),
    until("a worker is at the invoices", () => workers.find(atInvoices), Boolean, 60_000),
  ])
  if (!victim) {
    throw new Error("No worker was at the invoices.")
  }
  process.kill(-victim.member.pid, "SIGKILL")
  const killed = Date.now()
  const secondsSince = () => Math.round((Date.now() - killed) / 1000)

  const meanwhile = await placeOrders(stores, 1, () => true)
  await until(
    "an order placed afterwards is in Xero",
    () => admins[0].order(meanwhile[0].id),
    ({ entry }) => entry?.state === "done",
    60_000
  )
  check(`new orders go on ${secondsSince()} s after a worker was killed`, [])

  const held = await untilSettled(admins[0], PATIENCE_MS)
  const seconds = secondsSince()
  check(`the killed worker's orders are taken over within ${TAKEN_OVER_WITHIN_S} s`, [
    ...unless(seconds <= TAKEN_OVER_WITHIN_S, `it took ${seconds} s`),
    ...held,
  ])
  const all = [...earlier, ...orders, ...meanwhile]
  check("nothing is lost or twice after that", await untilInBooks(cluster, all, PATIENCE_MS))
}

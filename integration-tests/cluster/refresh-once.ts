import { until } from "../xero/until"
import { check, unless } from "./check"
import { type Cluster } from "./cluster"
import type { Door } from "./open-door"
import { type PlacedOrder, placeOrders } from "./place-orders"
import { untilQuiet } from "./until-quiet"
import { untilInBooks } from "./until-in-books"
import { untilSettled } from "./until-settled"

/** How long Xero is at the contacts of each worker: long enough for both to be there at the same time. */
const CONTACTS_MS = 12_000
/** How long it takes to give new tokens: longer than one worker can be behind the other. */
const REFRESH_MS = 15_000
const PATIENCE_MS = 90_000

/** More calls of the same worker follow on new contacts, by which it finds its token refused. */
const isAtContacts = ({ calls }: Door) =>
  calls.some(({ under_way, method, path }) => {
    return under_way && method === "PUT" && path.endsWith("/Contacts")
  })
const refusedOf = ({ calls }: Door) => calls.filter(({ status }) => status === 401).length
const refreshesOf = (doors: Door[]) =>
  doors.flatMap(({ calls }) => calls.filter(({ path }) => path === "/connect/token")).length

/**
 * Ends the access token while both workers have a call under way, so that the next call of each is refused while
 * Xero is slow to give new tokens. A refresh token is replaced each time, so only one may ask.
 *
 * @returns the orders placed
 */
export async function checkRefreshOnce(
  cluster: Cluster,
  earlier: PlacedOrder[]
): Promise<PlacedOrder[]> {
  const { sandbox, workers, doors, stores, admins, tenantId } = cluster
  await untilQuiet(cluster)
  const before = { refreshes: refreshesOf(doors), refused: workers.map(refusedOf) }
  sandbox.control.fault({
    kind: "delay",
    ms: CONTACTS_MS,
    method: "PUT",
    path: "/Contacts",
    times: workers.length,
  })
  const orders: PlacedOrder[] = []
  await until(
    "both workers are at the contacts",
    async () => {
      // What is placed while one worker is at it is left to the other.
      orders.push(...(await placeOrders(stores, 1, () => true)))
      return workers.every(isAtContacts)
    },
    (both) => both,
    90_000
  )
  sandbox.control.fault({ kind: "delay", ms: REFRESH_MS, path: "/connect/token", times: 1 })
  sandbox.control.act(tenantId, "expire_access_tokens")
  await until(
    "both workers were refused",
    () => workers.map(refusedOf),
    (refused) => refused.every((count, at) => count > before.refused[at]),
    60_000
  )
  const held = await untilSettled(admins[0], PATIENCE_MS)
  const refreshes = refreshesOf(doors) - before.refreshes
  sandbox.control.clearFaults()
  check("an access token that ends under both workers is refreshed once", [
    ...unless(refreshes === 1, `it was refreshed ${refreshes} times`),
    ...held,
    ...(await untilInBooks(cluster, [...earlier, ...orders], PATIENCE_MS)),
  ])
  return orders
}

import { check, unless } from "./check"
import type { Cluster } from "./cluster"
import { type PlacedOrder, placeOrders } from "./place-orders"
import { untilInBooks } from "./until-in-books"
import { untilSettled } from "./until-settled"

const ORDERS = 40
const PEOPLE = 8
const PATIENCE_MS = 240_000

/**
 * Connects, maps and switches on, each through another server; then has orders placed and captured through both while
 * people press "Test connection", so that both workers and both servers want calls at once.
 *
 * @returns the orders placed
 */
export async function checkInStep(cluster: Cluster): Promise<PlacedOrder[]> {
  const { admins, stores, tenantId, workers } = cluster
  await admins[0].connect(tenantId)
  await admins[1].acceptProposals()
  await admins[0].change({ invoice_status: "AUTHORISED" })
  await admins[1].change({ sync_enabled: true })

  const [orders] = await Promise.all([
    placeOrders(stores, ORDERS, (index) => index % 2 === 0),
    Promise.all(Array.from({ length: PEOPLE }, (_, at) => admins[at % admins.length].check())),
  ])
  const held = await untilSettled(admins[0], PATIENCE_MS)
  const differences = await untilInBooks(cluster, orders, PATIENCE_MS)
  check(`${ORDERS} orders through two servers: all in Xero once, to the cent`, [
    ...held,
    ...differences,
  ])
  check(
    "both workers took part",
    workers.flatMap(({ member, calls }) => unless(calls.length > 0, `${member.name} made no call`))
  )
  return orders
}

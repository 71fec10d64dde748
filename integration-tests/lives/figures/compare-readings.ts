import type { MedusaContainer } from "@medusajs/framework/types"
import { asValue } from "@medusajs/framework/awilix"
import { knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, createMedusaContainer } from "@medusajs/framework/utils"
import type { OrderSnapshot } from "../../../src/accounting/order/order-snapshot"
import { orderSnapshot } from "../../../src/workflows/read/order-snapshot"
import { queryOrders, type ReadOrder } from "../../../src/workflows/read/query-orders"
import { readOrders } from "../../../src/workflows/read/read-orders"
import { storedOrders } from "../../../src/workflows/read/stored-orders"

/** Neither way of reading promises an order among parts. */
function sorted(order: ReadOrder): OrderSnapshot {
  const snapshot = orderSnapshot(order, order.decimals ?? 2)
  const byText = <T>(parts: T[]) =>
    [...parts].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return {
    ...snapshot,
    lines: byText(
      snapshot.lines.map((line) => ({
        ...line,
        tax_lines: byText(line.tax_lines),
        adjustments: byText(line.adjustments),
      }))
    ),
    credit_lines: byText(snapshot.credit_lines),
    payments: byText(snapshot.payments),
  }
}

/**
 * Expects every order of the store to be read from Medusa's own tables just as Query answers it, and a database with
 * other tables to be noticed, so that orders are read through Query there.
 *
 * @param databaseUrl of the store; another database of its server stands for a store with other tables
 * @returns how many orders were compared
 */
export async function compareReadings(
  container: MedusaContainer,
  databaseUrl: string
): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id"] })
  const ids = data.map(({ id }) => id)
  const byId = (orders: ReadOrder[] | null) =>
    Object.fromEntries((orders ?? []).map((order) => [order.id, sorted(order)]))
  expect(byId(await storedOrders(container, ids))).toEqual(byId(await queryOrders(query, ids)))

  const withoutTables = new URL(databaseUrl)
  withoutTables.pathname = "/postgres"
  const elsewhere = knex({ client: "pg", connection: withoutTables.href })
  const scope = createMedusaContainer({}, container)
  scope.register(ContainerRegistrationKeys.PG_CONNECTION, asValue(elsewhere))
  expect(await storedOrders(scope, ids)).toBeNull()
  expect((await readOrders(scope, ids)).size).toBe(ids.length)
  await elsewhere.destroy()
  return ids.length
}

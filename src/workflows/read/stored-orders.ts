import { type Logger, type MedusaContainer } from "@medusajs/framework/types"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_STATEMENT } from "./order-statement"
import { type ReadOrder } from "./query-orders"

/** PostgreSQL's words for a statement whose tables, columns or types are not there. */
const UNKNOWN_SCHEMA = ["42P01", "42703", "42883", "42804"]

const otherSchemas = new WeakSet<Knex>()

/**
 * Reads orders from the tables that Medusa keeps them in, all their parts in one statement.
 *
 * @returns null in a database whose tables are others than the statement knows
 */
export async function storedOrders(
  container: MedusaContainer,
  ids: string[]
): Promise<ReadOrder[] | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (otherSchemas.has(knex)) {
    return null
  }
  try {
    const { rows } = await knex.raw(ORDER_STATEMENT, { ids })
    return rows as ReadOrder[]
  } catch (error) {
    if (!UNKNOWN_SCHEMA.includes((error as { code?: string }).code ?? "")) {
      throw error
    }
    otherSchemas.add(knex)
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.info(
      "xero: this store keeps orders in other tables than the plugin knows; they are read through Query, which takes longer"
    )
    return null
  }
}

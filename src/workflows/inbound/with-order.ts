import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Does something to an order while no other worker does the same, in any process; the lock ends with the connection to
 * the database, so that a dead worker holds nobody up.
 */
export function withOrder<T>(knex: Knex, orderId: string, act: () => Promise<T>): Promise<T> {
  return knex.transaction(async (transaction) => {
    await transaction.raw(`SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [
      `xero-import ${orderId}`,
    ])
    return act()
  })
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Makes an organisation the default one, and no other; within a transaction of the caller's. */
export async function makeDefault(transaction: Knex, connectionId: string): Promise<void> {
  // One after the other: of two defaults at once the index would refuse the second.
  await transaction.raw(
    `UPDATE xero_connection SET is_default = false, updated_at = now() WHERE is_default AND id <> ?`,
    [connectionId]
  )
  await transaction.raw(
    `UPDATE xero_connection SET is_default = true, updated_at = now()
      WHERE id = ? AND NOT is_default AND deleted_at IS NULL`,
    [connectionId]
  )
}

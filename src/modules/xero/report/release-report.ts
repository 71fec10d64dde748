import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Gives a report back, for the next run to go on with. */
export async function releaseReport(knex: Knex, id: string, owner: string): Promise<void> {
  await knex.raw(
    `UPDATE xero_report SET lease_until = NULL, lease_owner = NULL WHERE id = ? AND lease_owner = ?`,
    [id, owner]
  )
}

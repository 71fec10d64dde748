import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Deletes the reports of a connection with their rows, but for the newest that are over and those that run. */
export async function pruneReports(knex: Knex, connectionId: string, kept: number): Promise<void> {
  await knex.raw(
    `WITH old AS (
       DELETE FROM xero_report WHERE id IN (
         SELECT id FROM xero_report WHERE connection_id = :connection AND state <> 'running'
          ORDER BY created_at DESC OFFSET :kept)
       RETURNING id
     )
     DELETE FROM xero_report_row USING old WHERE xero_report_row.report_id = old.id`,
    { connection: connectionId, kept }
  )
}

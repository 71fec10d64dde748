import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Whether documents wait to be sent that a call could do, or are being sent: PDFs are never in their way.
 *
 * @param connectionId the organisation's
 */
export async function sendingWaits(knex: Knex, connectionId: string): Promise<boolean> {
  const { rows } = await knex.raw(
    `SELECT EXISTS (SELECT 1 FROM xero_outbox_entry
       WHERE connection_id = ? AND deleted_at IS NULL
         AND (state = 'running' OR (state IN ('queued', 'failed', 'held') AND available_at <= now()
           AND (priority <> 0 OR let_through)))) AS busy`,
    [connectionId]
  )
  return (rows[0] as { busy: boolean }).busy
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "../outbox/lock-order"

/**
 * Cancels a backfill: orders of it that were not sent yet leave the outbox, what is in Xero stays there.
 * An order that is being sent right now is brought to its end.
 */
export async function cancelBackfill(knex: Knex, id: string): Promise<void> {
  await knex.transaction(async (transaction) => {
    await transaction.raw(
      `UPDATE xero_backfill SET state = 'cancelled', ended_at = now(), lease_until = NULL, updated_at = now()
        WHERE id = ?`,
      [id]
    )
    await transaction.raw(
      `UPDATE xero_outbox_entry SET state = 'skipped', code = NULL, reason = 'The backfill was cancelled.',
              backfill_id = NULL, priority = 0, settled_at = now(), updated_at = now()
        WHERE id IN (
          SELECT id FROM xero_outbox_entry
           WHERE backfill_id = ? AND state IN ('queued', 'failed', 'held') AND priority > 0
           ${LOCK_ORDER})`,
      [id]
    )
    await transaction.raw(
      `UPDATE xero_outbox_entry SET backfill_id = NULL
        WHERE id IN (
          SELECT id FROM xero_outbox_entry WHERE backfill_id = ? AND state = 'queued' ${LOCK_ORDER})`,
      [id]
    )
  })
}

/** Ends a backfill all of whose orders have been dealt with; those that are held wait on as others do. */
export async function endIfDone(knex: Knex, connectionId: string): Promise<void> {
  await knex.raw(
    `UPDATE xero_backfill AS backfill SET state = 'done', ended_at = now(), updated_at = now()
      WHERE connection_id = ? AND state = 'running' AND queued_all AND deleted_at IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM xero_outbox_entry AS entry
           WHERE entry.backfill_id = backfill.id AND entry.deleted_at IS NULL
             AND entry.state IN ('queued', 'running', 'failed'))`,
    [connectionId]
  )
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "../outbox/lock-order"

/**
 * Takes the hurry off what a cancelled task put on the outbox and nobody has begun with: it waits as live work does,
 * for its time. None of it leaves the outbox, since it may have changed in the store since it was looked at last.
 */
export async function takeBackItems(knex: Knex, taskId: string): Promise<void> {
  await knex.raw(
    `UPDATE xero_outbox_entry SET priority = 0, let_through = false, nudged_at = now(), updated_at = now()
      WHERE id IN (
        SELECT entry.id FROM xero_outbox_entry AS entry
         WHERE entry.deleted_at IS NULL AND entry.state = 'queued' AND entry.backfill_id IS NULL
           AND entry.revision > coalesce(entry.leased_revision, 0)
           AND EXISTS (
             SELECT 1 FROM xero_task_item AS item JOIN xero_task AS task ON task.id = item.task_id
              WHERE item.task_id = :id AND item.deleted_at IS NULL
                AND entry.subject_type = item.subject_type AND entry.subject_id = item.subject_id
                AND (entry.connection_id = task.connection_id OR entry.connection_id IS NULL))
         ${LOCK_ORDER})`,
    { id: taskId }
  )
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Removes the records of tasks that ended a day ago, and tasks that ended a year ago. */
export async function pruneTasks(knex: Knex): Promise<void> {
  await knex.raw(
    `DELETE FROM xero_task_item AS item USING xero_task AS task
      WHERE task.id = item.task_id AND task.ended_at < now() - make_interval(days => 1)`
  )
  await knex.raw(`DELETE FROM xero_task WHERE ended_at < now() - make_interval(days => 365)`)
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Takes back the PDFs of a cancelled task that nobody has begun with and Xero has no file of, unless the owner wants all
 * of them by themselves.
 */
export async function takeBackPapers(knex: Knex, taskId: string): Promise<void> {
  await knex.raw(
    `DELETE FROM xero_attachment AS attachment USING xero_task_item AS item, xero_connection AS connection
      WHERE item.task_id = ? AND item.subject_type = 'paper' AND item.deleted_at IS NULL
        AND attachment.id = item.subject_id AND attachment.state = 'waiting' AND attachment.content_key IS NULL
        AND NOT attachment.unclear
        AND connection.id = attachment.connection_id AND connection.attach_pdf <> 'always'`,
    [taskId]
  )
}

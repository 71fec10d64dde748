import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** PDFs of an organisation by how far they are. */
export interface AttachmentCounts {
  waiting: number
  attached: number
  held: number
}

/** Counts an organisation's PDFs; those being sent count as waiting. */
export async function countAttachments(
  knex: Knex,
  connectionId: string
): Promise<AttachmentCounts> {
  const { rows } = await knex.raw(
    `SELECT count(*) FILTER (WHERE state IN ('waiting', 'sending')) AS waiting,
            count(*) FILTER (WHERE state = 'attached') AS attached,
            count(*) FILTER (WHERE state = 'held') AS held
       FROM xero_attachment WHERE connection_id = ? AND deleted_at IS NULL`,
    [connectionId]
  )
  const { waiting, attached, held } = rows[0] as Record<keyof AttachmentCounts, string>
  return { waiting: Number(waiting), attached: Number(attached), held: Number(held) }
}

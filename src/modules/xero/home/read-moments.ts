import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** When the store was last looked through, and what else waits for a person. */
export interface HomeMoments {
  /** UTC; null before the first scan. */
  scanned_at: Date | null
  /** UTC; null before the first document. */
  last_sent_at: Date | null
  /** Payments recorded in Xero that could not be put on their orders. */
  imports: number
  /** Differences between the store and Xero that are to be decided. */
  differences: number
}

/** Reads what stands in single rows and counts, in one query. */
export async function readMoments(knex: Knex, connectionId: string): Promise<HomeMoments> {
  const { rows } = await knex.raw(
    `SELECT (SELECT max(updated_at) FROM xero_cursor WHERE deleted_at IS NULL) AS scanned_at,
            (SELECT created_at FROM xero_attempt
              WHERE connection_id = :connection AND state = 'done' AND action = 'create' AND deleted_at IS NULL
              ORDER BY created_at DESC LIMIT 1) AS last_sent_at,
            (SELECT count(*)::int FROM xero_document
              WHERE connection_id = :connection AND import_state = 'unapplied' AND deleted_at IS NULL) AS imports,
            (SELECT count(*)::int FROM xero_discrepancy
              WHERE connection_id = :connection AND state = 'open' AND certain
                AND deleted_at IS NULL) AS differences`,
    { connection: connectionId }
  )
  return (rows as HomeMoments[])[0]
}

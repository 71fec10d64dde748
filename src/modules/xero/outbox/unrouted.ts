import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Subject } from "./outbox-entry"

/** An entry of which is not known yet which organisation it goes to. */
export interface UnroutedEntry extends Subject {
  id: string
}

/**
 * Reads the next entries to be routed, in the order of their making.
 *
 * @param after the last entry of the page before, to pass over what nothing takes
 */
export async function unrouted(
  knex: Knex,
  limit: number,
  after: UnroutedEntry | null = null
): Promise<UnroutedEntry[]> {
  const result = await knex.raw(
    `SELECT id, subject_type, subject_id FROM xero_outbox_entry
      WHERE deleted_at IS NULL AND connection_id IS NULL AND state = 'queued'
        AND (CAST(:after AS text) IS NULL OR id > :after)
      ORDER BY id LIMIT :limit`,
    { after: after?.id ?? null, limit }
  )
  return result.rows as UnroutedEntry[]
}

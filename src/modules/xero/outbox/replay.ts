import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Which waiting entries to try again now; all given conditions must hold. */
export interface ReplaySelection {
  ids?: string[]
  state?: "held" | "failed"
  /** Reasons, e.g. all that an account mapping may have mended. */
  codes?: string[]
}

/**
 * Puts held and failed entries back on the queue at once, as after a mended mapping or a click on Retry.
 * A selection with ids also takes ended entries, so that a person can have a subject looked at again.
 *
 * @returns how many entries went back
 */
export async function replay(knex: Knex, selection: ReplaySelection): Promise<number> {
  const result = await knex.raw(
    `UPDATE xero_outbox_entry SET state = 'queued', tries = 0, available_at = now(),
            revision = revision + 1, updated_at = now()
      WHERE deleted_at IS NULL AND state <> 'running'
        AND (?::text[] IS NULL OR id = ANY(?))
        AND (?::text[] IS NOT NULL OR state IN ('held', 'failed'))
        AND (?::text IS NULL OR state = ?)
        AND (?::text[] IS NULL OR code = ANY(?))`,
    [
      selection.ids ?? null,
      selection.ids ?? null,
      selection.ids ?? null,
      selection.state ?? null,
      selection.state ?? null,
      selection.codes ?? null,
      selection.codes ?? null,
    ]
  )
  return result.rowCount
}

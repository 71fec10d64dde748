import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "./lock-order"
import { type Cause } from "../log/cause"
import { PERSON_PRIORITY } from "./outbox-entry"

/** Which waiting entries to try again now, and why (as before where that is left out); all given conditions must hold. */
export interface ReplaySelection extends Partial<Cause> {
  ids?: string[]
  state?: "held" | "failed"
  /** Reasons, e.g. all that an account mapping may have mended. */
  codes?: string[]
  connection_id?: string
}

/**
 * Puts held and failed entries back on the queue at once, as after a mended mapping or a click on Retry.
 * A selection with ids is a person's, who waits for it: it also takes ended entries.
 *
 * @returns how many entries went back
 */
export async function replay(knex: Knex, selection: ReplaySelection): Promise<number> {
  const result = await knex.raw(
    `UPDATE xero_outbox_entry SET state = 'queued', tries = 0, available_at = now(),
            let_through = true, priority = CASE WHEN CAST(? AS boolean) THEN ? ELSE priority END,
            revision = revision + 1, cause = coalesce(?, cause),
            actor_id = CASE WHEN CAST(? AS text) IS NULL THEN actor_id ELSE ? END, updated_at = now()
      WHERE id IN (
        SELECT id FROM xero_outbox_entry
         WHERE deleted_at IS NULL AND state <> 'running'
           AND (?::text[] IS NULL OR id = ANY(?))
           AND (?::text[] IS NOT NULL OR state IN ('held', 'failed'))
           AND (?::text IS NULL OR state = ?)
           AND (?::text[] IS NULL OR code = ANY(?))
           AND (?::text IS NULL OR connection_id = ?)
         ${LOCK_ORDER})`,
    [
      selection.ids !== undefined,
      PERSON_PRIORITY,
      selection.cause ?? null,
      selection.cause ?? null,
      selection.actor_id ?? null,
      selection.ids ?? null,
      selection.ids ?? null,
      selection.ids ?? null,
      selection.state ?? null,
      selection.state ?? null,
      selection.codes ?? null,
      selection.codes ?? null,
      selection.connection_id ?? null,
      selection.connection_id ?? null,
    ]
  )
  return result.rowCount
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Settlement } from "./outbox-entry"
import { OWNED } from "./owned"

/**
 * Ends the work on leased entries. An entry nudged since its lease goes back to the queue at once, with
 * what was found kept for people to read; where its work came to no end, that goes as early as it would have gone
 * without the nudge. What a person sent is tried again as live work is. An entry whose lease another worker took is left
 * alone.
 *
 * @returns the ids that were settled
 */
export async function settle(
  knex: Knex,
  owner: string,
  settlements: Settlement[]
): Promise<string[]> {
  if (!settlements.length) {
    return []
  }
  const result = await knex.raw(
    `UPDATE xero_outbox_entry AS entry SET
       state = CASE WHEN entry.revision > entry.leased_revision THEN 'queued' ELSE outcome.state END,
       code = outcome.code,
       reason = outcome.reason,
       label = coalesce(outcome.label, entry.label),
       available_at = CASE WHEN entry.revision > entry.leased_revision THEN now()
         ELSE now() + make_interval(secs => coalesce(outcome.again_in_seconds, 0)) END,
       priority = CASE WHEN entry.revision > entry.leased_revision THEN entry.priority
         ELSE greatest(entry.priority, 0) END,
       let_through = entry.let_through OR (outcome.let_through AND outcome.state IN ('failed', 'held')),
       nudged_at = CASE WHEN outcome.state IN ('failed', 'held') THEN least(entry.nudged_at, outcome.nudged_at)
         ELSE entry.nudged_at END,
       tries = CASE WHEN outcome.state IN ('done', 'skipped') THEN 0 ELSE entry.tries END,
       settled_at = outcome.leased_at, lease_owner = NULL, lease_until = NULL, updated_at = now()
     FROM jsonb_to_recordset(?::jsonb) AS outcome
       (id text, leased_at timestamptz, let_through boolean, nudged_at timestamptz, state text, code text, reason text, label text, again_in_seconds double precision)
     WHERE entry.id = outcome.id AND entry.id IN (${OWNED})
     RETURNING entry.id`,
    [JSON.stringify(settlements), settlements.map(({ id }) => id), owner]
  )
  return (result.rows as { id: string }[]).map((row) => row.id)
}

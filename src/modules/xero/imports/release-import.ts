import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Attempt } from "../log/attempt"
import { attemptRows, INSERT_ATTEMPTS } from "../log/insert-attempts"

/**
 * Gives an import back after trouble, with what went wrong, to be tried again later; and adds a line to the log unless it
 * says so already.
 */
export async function releaseImport(
  knex: Knex,
  owner: string,
  id: string,
  reason: string,
  seconds: number,
  line: Attempt | null
): Promise<void> {
  await knex.raw(
    `WITH released AS (
       UPDATE xero_document SET import_reason = :reason, intent_owner = NULL,
              intent_until = now() + make_interval(secs => :seconds), updated_at = now()
        WHERE id = :id AND intent_owner = :owner RETURNING id
     )
     ${INSERT_ATTEMPTS} WHERE EXISTS (SELECT 1 FROM released)`,
    { reason, seconds, id, owner, attempts: attemptRows(line ? [line] : []) }
  )
}

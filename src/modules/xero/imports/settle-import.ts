import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Attempt } from "../log/attempt"
import { attemptRows, INSERT_ATTEMPTS } from "../log/insert-attempts"
import { type ImportState } from "../ledger/ledger-row"

/**
 * Writes what became of an import that is claimed, with its line of the log, in one statement; of a claim that another
 * took over nothing is written.
 *
 * @param line null where nothing came of it that the log does not tell already
 */
export async function settleImport(
  knex: Knex,
  owner: string,
  id: string,
  outcome: { import_state: ImportState; reason: string | null; payment_id?: string },
  line: Attempt | null
): Promise<void> {
  await knex.raw(
    `WITH settled AS (
       UPDATE xero_document SET import_state = :state, import_reason = :reason,
              payment_id = coalesce(:payment, payment_id), intent_owner = NULL,
              intent_until = now(), updated_at = now()
        WHERE id = :id AND intent_owner = :owner RETURNING id
     )
     ${INSERT_ATTEMPTS} WHERE EXISTS (SELECT 1 FROM settled)`,
    {
      state: outcome.import_state,
      reason: outcome.reason,
      payment: outcome.payment_id ?? null,
      id,
      owner,
      attempts: attemptRows(line ? [line] : []),
    }
  )
}

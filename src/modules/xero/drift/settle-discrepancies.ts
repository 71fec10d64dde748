import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Keeps how differences were decided, and by whom; those that are decided already stay, but what was
 * accepted may be restored after all. */
export async function settleDiscrepancies(
  knex: Knex,
  ids: string[],
  state: "accepted" | "restored",
  decidedBy: string
): Promise<void> {
  await knex.raw(
    `UPDATE xero_discrepancy
        SET state = ?, decided_by = ?, decided_at = now(), problem = NULL, updated_at = now()
      WHERE id = ANY(?) AND deleted_at IS NULL
        AND (state = 'open' OR (state = 'accepted' AND ? = 'restored'))`,
    [state, decidedBy, ids, state]
  )
}

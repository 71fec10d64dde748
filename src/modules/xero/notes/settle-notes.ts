import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Keeps with lines of the log what became of their notes; `waiting` gives them back.
 *
 * @param ids of lines that were claimed; others are left alone
 */
export async function settleNotes(
  knex: Knex,
  ids: string[],
  state: "sent" | "dropped" | "waiting"
): Promise<void> {
  if (ids.length) {
    await knex.raw(
      `UPDATE xero_attempt SET note_state = ?, note_until = NULL
        WHERE id = ANY(?) AND note_state = 'sending'`,
      [state, ids]
    )
  }
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** For so long a note waits for calls to be plentiful; later it would only puzzle. */
const KEPT_DAYS = 3

/** Gives up notes whose time is over, and those whose worker died, since they may be in Xero already. */
export async function dropNotes(knex: Knex): Promise<void> {
  await knex.raw(
    `UPDATE xero_attempt SET note_state = 'dropped', note_until = NULL
      WHERE deleted_at IS NULL AND ((note_state = 'sending' AND note_until < now())
        OR (note_state = 'waiting' AND created_at < now() - make_interval(days => ?)))`,
    [KEPT_DAYS]
  )
}

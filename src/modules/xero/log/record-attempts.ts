import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Attempt } from "./attempt"
import { attemptRows, INSERT_ATTEMPTS } from "./insert-attempts"

/** Adds lines to the log in one statement. */
export async function recordAttempts(knex: Knex, attempts: Attempt[]): Promise<void> {
  if (attempts.length) {
    await knex.raw(INSERT_ATTEMPTS, { attempts: attemptRows(attempts) })
  }
}

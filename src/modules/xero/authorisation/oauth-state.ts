import { createHash, randomBytes } from "node:crypto"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../new-id"

/** How long the owner may take at Xero's consent page. */
const MINUTES = 15

const hashOf = (state: string) => createHash("sha256").update(state).digest("hex")

/**
 * Begins an authorisation: a random state that comes back with Xero's answer. Only its hash is stored.
 *
 * @param userId the admin user; nobody else may end what this user began
 */
export async function issueState(knex: Knex, userId: string): Promise<string> {
  const state = randomBytes(32).toString("base64url")
  await knex.raw(
    `INSERT INTO xero_oauth_state (id, state_hash, user_id, expires_at, created_at, updated_at)
     VALUES (?, ?, ?, now() + make_interval(mins => ?), now(), now())`,
    [newId("xstate"), hashOf(state), userId, MINUTES]
  )
  return state
}

/**
 * Uses a state up. The row goes in the same statement that finds it, so that it serves once, whoever
 * asks first.
 *
 * @returns whether this user began it within the last minutes
 */
export async function consumeState(knex: Knex, state: string, userId: string): Promise<boolean> {
  const { rows } = await knex.raw(
    `WITH used AS (
       DELETE FROM xero_oauth_state WHERE state_hash = ? RETURNING user_id, expires_at
     ), stale AS (
       DELETE FROM xero_oauth_state WHERE expires_at < now() AND state_hash <> ?
     )
     SELECT user_id = ? AND expires_at > now() AS valid FROM used`,
    [hashOf(state), hashOf(state), userId]
  )
  return rows[0]?.valid === true
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type IdentityResult } from "../client/identity"

const lost = (message: string): IdentityResult<never> & { ok: false } => ({
  ok: false,
  fault: { kind: "unauthorised", message, unclear: false, retry_after: null },
})

/** Xero does not accept the authorisation any more: only a new consent helps. */
export const LOST = lost(
  "Xero no longer accepts the authorisation. Connect again under Settings → Xero."
)

/** Xero may accept the tokens still, but no key of the options opens them: the old key helps as well. */
export const KEY_GONE = lost(
  "The Xero tokens in the database were encrypted with a key that the option encryption_key no longer has. Add the old key to its list and restart, or connect again under Settings → Xero."
)

/** Marks the connections that rest on an authorisation, for the owner to see. */
export async function markConnectionsLost(
  knex: Knex,
  authorisationId: string,
  problem: string
): Promise<void> {
  await knex("xero_connection")
    .where({ authorisation_id: authorisationId, status: "connected" })
    .update({ status: "authorisation_lost", problem, updated_at: knex.fn.now() })
}

/** Takes back what was said for want of a key, now that the key is there. */
export async function restoreConnections(knex: Knex, authorisationId: string): Promise<void> {
  await knex("xero_connection")
    .where({
      authorisation_id: authorisationId,
      status: "authorisation_lost",
      problem: KEY_GONE.fault.message,
    })
    .update({ status: "connected", problem: null, updated_at: knex.fn.now() })
}

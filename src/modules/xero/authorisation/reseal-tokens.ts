import { KEY_GONE, markConnectionsLost, restoreConnections } from "./lost-authorisation"
import { readTokens, sealedPair } from "./stored-tokens"
import { type TokenSource } from "./access-token"

/**
 * Encrypts anew, under the first key of the options, every token that an older key encrypted, so that the older key
 * can be taken away. A token that no key opens counts as a lost authorisation until its key is back; that of a
 * custom connection does not, since its credentials give another.
 *
 * @returns how many authorisations were encrypted anew, and how many no key opens
 */
export async function resealTokens(
  source: Pick<TokenSource, "knex" | "cipher" | "custom_connection">
): Promise<{ resealed: number; unreadable: number }> {
  const { knex } = source
  const ids = await knex("xero_authorisation")
    .whereNull("lost_at")
    .whereNull("deleted_at")
    .pluck<string[]>("id")
  const outcomes: Outcome[] = []
  for (const id of ids) {
    outcomes.push(await resealOne(source, id))
  }
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length
  return { resealed: count("resealed"), unreadable: count("unreadable") }
}

type Outcome = "resealed" | "unreadable" | "fine"

async function resealOne(
  { knex, cipher, custom_connection }: Pick<TokenSource, "knex" | "cipher" | "custom_connection">,
  id: string
): Promise<Outcome> {
  return await knex.transaction(async (transaction) => {
    // Whoever holds the row is about to write tokens of its own.
    const tokens = await readTokens(transaction, cipher, id, "FOR UPDATE SKIP LOCKED")
    if (!tokens) {
      return "fine"
    }
    const { key_id, access_token, refresh_token, refreshable } = tokens
    if (access_token === null || (refreshable && refresh_token === null)) {
      if (custom_connection && !refreshable) {
        return "fine"
      }
      await markConnectionsLost(transaction, id, KEY_GONE.fault.message)
      return "unreadable"
    }
    await restoreConnections(transaction, id)
    if (key_id === cipher.key_id) {
      return "fine"
    }
    await transaction("xero_authorisation")
      .where({ id })
      .update({
        ...sealedPair(cipher, { access_token, refresh_token }),
        updated_at: transaction.fn.now(),
      })
    return "resealed"
  })
}

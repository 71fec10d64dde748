import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Identity, type IdentityResult, type TokenSet } from "../client/identity"
import { type TokenCipher } from "../client/token-cipher"
import { KEY_GONE, LOST, markConnectionsLost } from "./lost-authorisation"
import { readTokens, sealTokens, type StoredTokens } from "./stored-tokens"

/** What the refresh needs beside the database. */
export interface TokenSource {
  knex: Knex
  identity: Identity
  cipher: TokenCipher
  /** Whether the app is a custom connection, whose credentials give new tokens at any time. */
  custom_connection: boolean
}

/**
 * The access token of an authorisation, replaced when it is about to end. Xero rotates the refresh
 * token each time, so replacing is single-flight across all processes: lock the row, read it again,
 * ask for new tokens, write.
 *
 * @param refused the access token that Xero just refused, to have it replaced although it has time left
 */
export async function accessToken(
  source: TokenSource,
  authorisationId: string,
  refused?: string
): Promise<IdentityResult<string>> {
  const stored = await readTokens(source.knex, source.cipher, authorisationId, "")
  const usable = stored && usableToken(stored, refused)
  if (usable) {
    return { ok: true, value: usable }
  }
  if (!stored) {
    return LOST
  }
  return await source.knex.transaction(async (transaction) => {
    const locked = await readTokens(transaction, source.cipher, authorisationId, "FOR UPDATE")
    if (!locked) {
      return LOST
    }
    const refreshedMeanwhile = usableToken(locked, refused)
    if (refreshedMeanwhile) {
      return { ok: true, value: refreshedMeanwhile }
    }
    const renewed = await newTokens(source, locked)
    if (!renewed.ok) {
      if (renewed.fault.kind === "unauthorised") {
        await markLost(transaction, authorisationId, renewed)
      }
      return renewed
    }
    await writeTokens(transaction, source.cipher, authorisationId, renewed.value)
    return { ok: true, value: renewed.value.access_token }
  })
}

/**
 * Asks Xero for new tokens: a custom connection by its credentials, else by the refresh token. An authorisation
 * of the other kind was left by an app the options no longer name, so nothing renews it.
 */
async function newTokens(
  { identity, custom_connection }: TokenSource,
  { refreshable, refresh_token }: StoredTokens
): Promise<IdentityResult<TokenSet>> {
  if (custom_connection === refreshable) {
    return LOST
  }
  if (!refreshable) {
    return await identity.clientCredentials()
  }
  return refresh_token === null ? KEY_GONE : await identity.refresh(refresh_token)
}

function usableToken({ fresh, access_token }: StoredTokens, refused?: string): string | null {
  return fresh && access_token !== refused ? access_token : null
}

async function writeTokens(
  knex: Knex,
  cipher: TokenCipher,
  id: string,
  tokens: TokenSet
): Promise<void> {
  const sealed = sealTokens(cipher, tokens)
  await knex("xero_authorisation")
    .where({ id })
    .update({ ...sealed, updated_at: knex.fn.now() })
}

async function markLost(
  knex: Knex,
  id: string,
  refusal: IdentityResult<never> & { ok: false }
): Promise<void> {
  // With its key back the authorisation is good again, so only Xero's word ends it for good.
  if (refusal !== KEY_GONE) {
    await knex("xero_authorisation").where({ id }).update({ lost_at: knex.fn.now() })
  }
  await markConnectionsLost(knex, id, refusal.fault.message)
}

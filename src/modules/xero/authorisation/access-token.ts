import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Identity, type IdentityResult, type TokenSet } from "../client/identity"
import { type TokenCipher } from "../client/token-cipher"

/** A token this close to its end is refreshed before use, so that it lasts for the call. */
const SPARE_SECONDS = 120

interface AuthorisationRow {
  key_id: string
  access_token_cipher: string
  refresh_token_cipher: string | null
  fresh: boolean
  lost: boolean
}

const LOST: IdentityResult<never> = {
  ok: false,
  fault: {
    kind: "unauthorised",
    message: "Xero no longer accepts the authorisation. Connect again under Settings → Xero.",
    unclear: false,
    retry_after: null,
  },
}

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
  const row = await readRow(source.knex, authorisationId, "")
  const usable = row && usableToken(source.cipher, row, refused)
  if (usable) {
    return { ok: true, value: usable }
  }
  if (!row || row.lost) {
    return LOST
  }
  return await source.knex.transaction(async (transaction) => {
    const locked = await readRow(transaction, authorisationId, "FOR UPDATE")
    if (!locked || locked.lost) {
      return LOST
    }
    const refreshedMeanwhile = usableToken(source.cipher, locked, refused)
    if (refreshedMeanwhile) {
      return { ok: true, value: refreshedMeanwhile }
    }
    const renewed = await newTokens(source, locked)
    if (!renewed.ok) {
      if (renewed.fault.kind === "unauthorised") {
        await markLost(transaction, authorisationId, renewed.fault.message)
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
  { identity, cipher, custom_connection }: TokenSource,
  { key_id, refresh_token_cipher }: AuthorisationRow
): Promise<IdentityResult<TokenSet>> {
  if (custom_connection !== (refresh_token_cipher === null)) {
    return LOST
  }
  return refresh_token_cipher === null
    ? await identity.clientCredentials()
    : await identity.refresh(cipher.decrypt({ key_id, cipher: refresh_token_cipher }))
}

async function readRow(
  knex: Knex,
  id: string,
  lock: "" | "FOR UPDATE"
): Promise<AuthorisationRow | undefined> {
  const { rows } = await knex.raw(
    `SELECT key_id, access_token_cipher, refresh_token_cipher, lost_at IS NOT NULL AS lost,
            access_expires_at > clock_timestamp() + make_interval(secs => ?) AS fresh
       FROM xero_authorisation WHERE id = ? AND deleted_at IS NULL ${lock}`,
    [SPARE_SECONDS, id]
  )
  return rows[0] as AuthorisationRow | undefined
}

function usableToken(cipher: TokenCipher, row: AuthorisationRow, refused?: string): string | null {
  if (row.lost || !row.fresh) {
    return null
  }
  const token = cipher.decrypt({ key_id: row.key_id, cipher: row.access_token_cipher })
  return token === refused ? null : token
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

async function markLost(knex: Knex, id: string, problem: string): Promise<void> {
  await knex("xero_authorisation").where({ id }).update({ lost_at: knex.fn.now() })
  await knex("xero_connection").where({ authorisation_id: id, status: "connected" }).update({
    status: "authorisation_lost",
    problem,
    updated_at: knex.fn.now(),
  })
}

/** The columns that hold a token set, encrypted under the active key. */
export function sealTokens(cipher: TokenCipher, tokens: TokenSet) {
  const access = cipher.encrypt(tokens.access_token)
  return {
    key_id: access.key_id,
    access_token_cipher: access.cipher,
    refresh_token_cipher: tokens.refresh_token ? cipher.encrypt(tokens.refresh_token).cipher : null,
    access_expires_at: tokens.expires_at,
  }
}

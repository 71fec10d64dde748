import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type TokenSet } from "../client/identity"
import { type TokenCipher } from "../client/token-cipher"

/** A token this close to its end is refreshed before use, so that it lasts for the call. */
const SPARE_SECONDS = 120

/** What an authorisation holds, opened. */
export interface StoredTokens {
  key_id: string
  /** Null when no key of the options opens it. */
  access_token: string | null
  /** Null when there is none, or no key of the options opens it. */
  refresh_token: string | null
  /** Whether there is a refresh token at all; a custom connection has none. */
  refreshable: boolean
  /** Whether the access token lasts for another call. */
  fresh: boolean
}

interface AuthorisationRow {
  key_id: string
  access_token_cipher: string
  refresh_token_cipher: string | null
  fresh: boolean
}

/**
 * Reads and opens the tokens of an authorisation.
 *
 * @param lock `FOR UPDATE` to have others wait, `SKIP LOCKED` to leave a row that somebody else holds
 * @returns null for an authorisation that is unknown, lost, or left to somebody else
 */
export async function readTokens(
  knex: Knex,
  cipher: TokenCipher,
  id: string,
  lock: "" | "FOR UPDATE" | "FOR UPDATE SKIP LOCKED"
): Promise<StoredTokens | null> {
  const { rows } = await knex.raw(
    `SELECT key_id, access_token_cipher, refresh_token_cipher,
            access_expires_at > clock_timestamp() + make_interval(secs => ?) AS fresh
       FROM xero_authorisation WHERE id = ? AND lost_at IS NULL AND deleted_at IS NULL ${lock}`,
    [SPARE_SECONDS, id]
  )
  const row = rows[0] as AuthorisationRow | undefined
  if (!row) {
    return null
  }
  const { key_id, access_token_cipher, refresh_token_cipher, fresh } = row
  const refreshable = refresh_token_cipher !== null
  return {
    key_id,
    access_token: cipher.decrypt({ key_id, cipher: access_token_cipher }),
    refresh_token: refreshable ? cipher.decrypt({ key_id, cipher: refresh_token_cipher }) : null,
    refreshable,
    fresh,
  }
}

/** The columns that hold tokens, encrypted under the active key. */
export function sealTokens(
  cipher: TokenCipher,
  tokens: Pick<TokenSet, "access_token" | "refresh_token" | "expires_at">
) {
  return { ...sealedPair(cipher, tokens), access_expires_at: tokens.expires_at }
}

/** The same without the end of the access token, to encrypt anew what is stored. */
export function sealedPair(
  cipher: TokenCipher,
  tokens: Pick<TokenSet, "access_token" | "refresh_token">
) {
  const access = cipher.encrypt(tokens.access_token)
  return {
    key_id: access.key_id,
    access_token_cipher: access.cipher,
    refresh_token_cipher: tokens.refresh_token ? cipher.encrypt(tokens.refresh_token).cipher : null,
  }
}

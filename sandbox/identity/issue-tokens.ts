import { randomBytes, randomUUID } from "node:crypto"
import type { Runtime } from "../state/runtime"
import { signJwt } from "./jwt"

const ACCESS_TOKEN_S = 1800
const ID_TOKEN_S = 300
const REFRESH_TOKEN_MS = 60 * 24 * 60 * 60_000

/** Whom and what new tokens are for. */
export interface Grant {
  clientId: string
  scopes: string[]
  authEventId: string
  /** False for a custom connection: no user, no refresh token. */
  user: boolean
  nonce?: string
}

/** The answer of the token endpoint. */
export interface TokenAnswer {
  id_token?: string
  access_token: string
  expires_in: number
  token_type: "Bearer"
  refresh_token?: string
  scope: string
}

/**
 * Issues an access token of 30 minutes, with it an id token when `openid` was asked for, and a
 * refresh token of 60 days when `offline_access` was.
 */
export function issueTokens(runtime: Runtime, grant: Grant): TokenAnswer {
  const now = runtime.clock.now()
  const answer: TokenAnswer = {
    access_token: accessToken(runtime, grant, now),
    expires_in: ACCESS_TOKEN_S,
    token_type: "Bearer",
    scope: grant.scopes.join(" "),
  }
  if (grant.user && grant.scopes.includes("openid")) {
    answer.id_token = idToken(runtime, grant, now)
  }
  if (grant.user && grant.scopes.includes("offline_access")) {
    answer.refresh_token = randomBytes(32).toString("base64url")
    runtime.state.refreshTokens[answer.refresh_token] = {
      clientId: grant.clientId,
      scopes: grant.scopes,
      authEventId: grant.authEventId,
      expiresAt: new Date(now.getTime() + REFRESH_TOKEN_MS).toISOString(),
      successors: [],
    }
  }
  runtime.changed()
  return answer
}

function accessToken(runtime: Runtime, grant: Grant, now: Date): string {
  const { state } = runtime
  const jti = randomBytes(16).toString("hex").toUpperCase()
  const issued = Math.floor(now.getTime() / 1000)
  const longPast = now.getTime() - 24 * 60 * 60_000
  for (const [old, { expiresAt }] of Object.entries(state.accessTokens)) {
    if (Date.parse(expiresAt) < longPast) {
      delete state.accessTokens[old]
    }
  }
  state.accessTokens[jti] = {
    clientId: grant.clientId,
    expiresAt: new Date((issued + ACCESS_TOKEN_S) * 1000).toISOString(),
  }
  const user = grant.user
    ? { sub: state.userId.replaceAll("-", ""), xero_userid: state.userId, auth_time: issued }
    : {}
  return signJwt(
    {
      nbf: issued,
      exp: issued + ACCESS_TOKEN_S,
      iss: runtime.url(),
      aud: `${runtime.url()}/resources`,
      client_id: grant.clientId,
      ...user,
      global_session_id: randomUUID().replaceAll("-", ""),
      jti,
      authentication_event_id: grant.authEventId,
      scope: grant.scopes,
    },
    state.signingKey
  )
}

function idToken(runtime: Runtime, grant: Grant, now: Date): string {
  const issued = Math.floor(now.getTime() / 1000)
  const { userId, signingKey } = runtime.state
  const profile = grant.scopes.includes("profile")
    ? { given_name: "Robin", family_name: "Ledger", name: "Robin Ledger" }
    : {}
  const email = grant.scopes.includes("email") ? { email: "robin.ledger@example.com" } : {}
  return signJwt(
    {
      nbf: issued,
      iat: issued,
      auth_time: issued,
      exp: issued + ID_TOKEN_S,
      iss: runtime.url(),
      aud: grant.clientId,
      sub: userId.replaceAll("-", ""),
      xero_userid: userId,
      ...(grant.nonce ? { nonce: grant.nonce } : {}),
      ...profile,
      ...email,
    },
    signingKey
  )
}

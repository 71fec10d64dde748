import { createHash } from "node:crypto"
import type { App } from "../state/app"
import { organisationOfCustomApp, type Runtime } from "../state/runtime"
import { issueTokens, type TokenAnswer } from "./issue-tokens"
import { OAuthError } from "./oauth-error"
import { CUSTOM_SCOPES, forbiddenScopes, splitScopes } from "./scopes"

const GRACE_MS = 30 * 60_000

type GrantHandler = (runtime: Runtime, app: App, form: URLSearchParams) => TokenAnswer

/** What the token endpoint does, by `grant_type`. */
export const grants: Record<string, GrantHandler> = {
  authorization_code: authorizationCode,
  refresh_token: refreshToken,
  client_credentials: clientCredentials,
}

/** A code works once, within five minutes, for the app and the redirect address it was made for. */
function authorizationCode(runtime: Runtime, app: App, form: URLSearchParams): TokenAnswer {
  const { codes } = runtime.state
  const text = form.get("code") ?? ""
  const code = codes[text]
  if (app.kind !== "standard") {
    throw new OAuthError("unauthorized_client")
  }
  if (!code || code.clientId !== app.clientId) {
    throw new OAuthError("invalid_grant")
  }
  delete codes[text]
  runtime.changed()
  const late = Date.parse(code.expiresAt) <= runtime.clock.now().getTime()
  if (late || code.redirectUri !== form.get("redirect_uri") || !verifierFits(code, form)) {
    throw new OAuthError("invalid_grant")
  }
  return issueTokens(runtime, { ...code, user: true })
}

function verifierFits(code: { codeChallenge?: string }, form: URLSearchParams): boolean {
  const verifier = form.get("code_verifier") ?? ""
  const challenge = createHash("sha256").update(verifier).digest("base64url")
  return code.codeChallenge === undefined || code.codeChallenge === challenge
}

/**
 * A refresh token is spent by its first use, yet for 30 minutes it may be used again, in case the
 * answer was lost, as long as none of the tokens it was exchanged for has been used itself.
 */
function refreshToken(runtime: Runtime, app: App, form: URLSearchParams): TokenAnswer {
  const { refreshTokens } = runtime.state
  const now = runtime.clock.now()
  const token = refreshTokens[form.get("refresh_token") ?? ""]
  if (!token || token.clientId !== app.clientId || Date.parse(token.expiresAt) <= now.getTime()) {
    throw new OAuthError("invalid_grant")
  }
  if (token.rotatedAt) {
    const late = now.getTime() - Date.parse(token.rotatedAt) > GRACE_MS
    if (late || token.successors.some((next) => refreshTokens[next]?.rotatedAt)) {
      throw new OAuthError("invalid_grant")
    }
  }
  token.rotatedAt ??= now.toISOString()
  const answer = issueTokens(runtime, { ...token, user: true })
  token.successors.push(answer.refresh_token ?? "")
  return answer
}

/** Only what the custom connection was made with may be asked for; nothing asked for means all of it. */
function clientCredentials(runtime: Runtime, app: App, form: URLSearchParams): TokenAnswer {
  const organisation = organisationOfCustomApp(runtime, app)
  const connection = runtime.state.connections.find(
    ({ clientId, tenantId }) => clientId === app.clientId && tenantId === organisation?.tenantId
  )
  if (app.kind !== "custom" || !connection) {
    throw new OAuthError("unauthorized_client")
  }
  const given = app.scopes ?? CUSTOM_SCOPES
  const scopes = splitScopes(form.get("scope") ?? undefined)
  if (forbiddenScopes(scopes).length > 0 || scopes.some((scope) => !given.includes(scope))) {
    throw new OAuthError("invalid_scope")
  }
  return issueTokens(runtime, {
    clientId: app.clientId,
    scopes: scopes.length > 0 ? scopes : given,
    authEventId: connection.authEventId,
    user: false,
  })
}

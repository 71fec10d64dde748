import type { App } from "../state/app"
import { forbiddenScopes, splitScopes } from "./scopes"

/** A request for consent that may be shown to a person. */
export interface AuthorizeRequest {
  app: App
  redirectUri: string
  scopes: string[]
  state?: string
  nonce?: string
  codeChallenge?: string
}

/** A request that must not be redirected anywhere, since its app or address is not known. */
export class UnsafeAuthorizeRequest extends Error {}

/** A request to be sent back to its app with an `error`. */
export class RefusedAuthorizeRequest extends Error {
  constructor(
    readonly request: { redirectUri: string; state?: string },
    readonly code: string,
    readonly description: string
  ) {
    super(code)
  }
}

/**
 * Reads and checks the query of the authorize page, RFC 6749 §4.1.1.
 *
 * @throws UnsafeAuthorizeRequest for an unknown app or an address that is not registered with it
 * @throws RefusedAuthorizeRequest for anything else that is wrong
 */
export function readAuthorizeRequest(apps: App[], query: URLSearchParams): AuthorizeRequest {
  const app = apps.find(
    ({ clientId, kind }) => kind === "standard" && clientId === query.get("client_id")
  )
  if (!app) {
    throw new UnsafeAuthorizeRequest("unauthorized_client: no app with this client_id.")
  }
  const redirectUri = query.get("redirect_uri") ?? ""
  if (!app.redirectUris.includes(redirectUri)) {
    throw new UnsafeAuthorizeRequest(
      `Invalid redirect_uri: ${redirectUri || "(none)"} is not registered with ${app.name}.`
    )
  }
  const state = query.get("state") ?? undefined
  const refuse = (code: string, description: string) =>
    new RefusedAuthorizeRequest({ redirectUri, state }, code, description)
  if (query.get("response_type") !== "code") {
    throw refuse("unsupported_response_type", "Only response_type=code is supported.")
  }
  const scopes = splitScopes(query.get("scope") ?? undefined)
  const forbidden = forbiddenScopes(scopes)
  if (forbidden.length > 0 || scopes.length === 0) {
    throw refuse("invalid_scope", `Scopes that may not be asked for: ${forbidden.join(" ")}`)
  }
  const codeChallenge = query.get("code_challenge") ?? undefined
  if (codeChallenge && query.get("code_challenge_method") !== "S256") {
    throw refuse("invalid_request", "Only code_challenge_method=S256 is supported.")
  }
  return {
    app,
    redirectUri,
    scopes,
    state,
    codeChallenge,
    nonce: query.get("nonce") ?? undefined,
  }
}

import { custom, errors, Issuer, type TokenSet as OpenIdTokenSet } from "openid-client"
import { type XeroFault } from "../../../accounting/fault"
import { faultOfStatus } from "./fault-of-status"
import { type Identity, type IdentityResult, type TokenSet, type XeroTenant } from "./identity"
import { scrub } from "./scrub"
import { tokenClaims } from "./token-claims"

/** Where and as whom to sign in. */
export interface IdentityOptions {
  client_id: string
  client_secret: string
  redirect_url: string
  scopes: string[]
  login_url: string
  identity_url: string
  api_url: string
  timeout_seconds: number
}

/** Xero's access tokens live this long when the answer does not say. */
const USUAL_LIFE_SECONDS = 1800

/** OAuth with Xero over openid-client; the addresses are fixed, so nothing is discovered at run time. */
export function createIdentity(options: IdentityOptions): Identity {
  const timeout = options.timeout_seconds * 1000
  const issuer = new Issuer({
    issuer: options.identity_url,
    authorization_endpoint: `${options.login_url}/identity/connect/authorize`,
    token_endpoint: `${options.identity_url}/connect/token`,
  })
  const client = new issuer.Client({
    client_id: options.client_id,
    client_secret: options.client_secret,
    redirect_uris: [options.redirect_url],
    response_types: ["code"],
  })
  client[custom.http_options] = () => ({ timeout })
  const tokens = async (grant: Promise<OpenIdTokenSet>): Promise<IdentityResult<TokenSet>> =>
    grant.then(
      (set) => ({ ok: true, value: tokenSet(set, options.scopes) }),
      (error: unknown) => ({ ok: false, fault: grantFault(error, options.client_secret) })
    )
  const connections = async (token: string, path: string, method: string) => {
    try {
      const answer = await fetch(`${options.api_url}/connections${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, accept: "application/json" },
        signal: AbortSignal.timeout(timeout),
      })
      return { status: answer.status, text: await answer.text() }
    } catch (error) {
      return { status: 0, text: error instanceof Error ? error.message : "" }
    }
  }
  return {
    consentUrl: (state) =>
      client.authorizationUrl({
        redirect_uri: options.redirect_url,
        scope: options.scopes.join(" "),
        state,
      }),
    exchangeCode: (code) =>
      tokens(
        client.grant({ grant_type: "authorization_code", code, redirect_uri: options.redirect_url })
      ),
    refresh: (refresh_token) =>
      tokens(client.grant({ grant_type: "refresh_token", refresh_token })),
    tenants: async (token, authEventId) => {
      const query = authEventId ? `?authEventId=${encodeURIComponent(authEventId)}` : ""
      const { status, text } = await connections(token, query, "GET")
      const list = status === 200 ? readTenants(text) : undefined
      return list ? { ok: true, value: list } : { ok: false, fault: connectionFault(status, text) }
    },
    removeConnection: async (token, id) => {
      const { status, text } = await connections(token, `/${encodeURIComponent(id)}`, "DELETE")
      return status === 204 || status === 404
        ? { ok: true, value: null }
        : { ok: false, fault: connectionFault(status, text) }
    },
  }
}

function tokenSet(set: OpenIdTokenSet, asked: string[]): TokenSet {
  const access_token = set.access_token ?? ""
  const claims = tokenClaims(access_token)
  return {
    access_token,
    refresh_token: set.refresh_token ?? null,
    expires_at: new Date(Date.now() + (set.expires_in ?? USUAL_LIFE_SECONDS) * 1000),
    scopes: set.scope ? set.scope.split(" ") : asked,
    auth_event_id: claims.authentication_event_id ?? null,
    xero_user_id: claims.xero_userid ?? null,
  }
}

/** openid-client's errors carry the request with the client secret, so only their words are taken over. */
function grantFault(error: unknown, secret: string): XeroFault {
  const words = error instanceof Error ? scrub(error.message, [secret]) : ""
  if (error instanceof errors.OPError) {
    const refused = ["invalid_grant", "invalid_client", "unauthorized_client"].includes(
      error.error ?? ""
    )
    return {
      kind: refused ? "unauthorised" : "rejected",
      message:
        error.error === "invalid_client"
          ? "Xero does not know the client id or secret in the plugin's options. Compare them with your app at developer.xero.com."
          : refused
            ? "Xero no longer accepts the authorisation. Connect again under Settings → Xero."
            : `Xero refused to sign in: ${words}`,
      unclear: false,
      retry_after: null,
    }
  }
  return {
    kind: "outage",
    message: `Xero's sign-in did not answer (${words}).`,
    unclear: true,
    retry_after: null,
  }
}

function connectionFault(status: number, text: string): XeroFault {
  return faultOfStatus({ status, body: text, headers: {}, write: false })
}

function readTenants(text: string): XeroTenant[] | undefined {
  try {
    const list = JSON.parse(text) as {
      id: string
      tenantId: string
      tenantName: string | null
      tenantType: string
    }[]
    return list.map((item) => ({
      connection_id: item.id,
      tenant_id: item.tenantId,
      name: item.tenantName ?? item.tenantId,
      tenant_type: item.tenantType,
    }))
  } catch {
    return undefined
  }
}

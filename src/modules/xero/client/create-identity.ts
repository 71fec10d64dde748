import { MedusaError } from "@medusajs/framework/utils"
import { custom, Issuer, type TokenSet as OpenIdTokenSet } from "openid-client"
import { type XeroFault } from "../../../accounting/fault/fault"
import { addressOf } from "./address-of"
import { connectionCalls } from "./connection-calls"
import { credentialsFault } from "./credentials-fault"
import { grantFault } from "./grant-fault"
import { type Identity, type IdentityResult, type TokenSet } from "./identity"
import { tokenClaims } from "./token-claims"

/** Where and as whom to sign in. */
export interface IdentityOptions {
  client_id: string
  client_secret: string
  /** None for a custom connection, which nobody consents to in a browser. */
  redirect_url?: string
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
    authorization_endpoint: addressOf(options.login_url, "/identity/connect/authorize"),
    token_endpoint: addressOf(options.identity_url, "/connect/token"),
  })
  const client = new issuer.Client({
    client_id: options.client_id,
    client_secret: options.client_secret,
    redirect_uris: options.redirect_url ? [options.redirect_url] : [],
    response_types: ["code"],
  })
  client[custom.http_options] = () => ({ timeout })
  const basic = Buffer.from(`${options.client_id}:${options.client_secret}`).toString("base64")
  const secrets = [options.client_secret, basic]
  const tokens = async (
    grant: Promise<OpenIdTokenSet>,
    faultOf: (error: unknown) => XeroFault
  ): Promise<IdentityResult<TokenSet>> => {
    try {
      return { ok: true, value: tokenSet(await grant, options.scopes) }
    } catch (error) {
      return { ok: false, fault: faultOf(error) }
    }
  }
  return {
    ...connectionCalls(options),
    consentUrl: (state) =>
      client.authorizationUrl({
        redirect_uri: options.redirect_url,
        scope: options.scopes.join(" "),
        state,
      }),
    exchangeCode: (code) =>
      tokens(
        client.grant({
          grant_type: "authorization_code",
          code,
          redirect_uri: options.redirect_url,
        }),
        (error) => grantFault(error, [...secrets, code])
      ),
    refresh: (refresh_token) =>
      tokens(client.grant({ grant_type: "refresh_token", refresh_token }), (error) =>
        grantFault(error, [...secrets, refresh_token])
      ),
    clientCredentials: () =>
      tokens(
        client.grant({ grant_type: "client_credentials", scope: options.scopes.join(" ") }),
        (error) => credentialsFault(error, secrets, options.scopes)
      ),
  }
}

function tokenSet(set: OpenIdTokenSet, asked: string[]): TokenSet {
  const { access_token } = set
  if (!access_token) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no token came back")
  }
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

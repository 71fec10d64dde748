import type { XeroFault } from "../../../accounting/fault/fault"

/** A token set as Xero gave it; lives in memory and, encrypted, in the database only. Times are UTC. */
export interface TokenSet {
  access_token: string
  refresh_token: string | null
  expires_at: Date
  scopes: string[]
  /** The access token's `authentication_event_id`, which tells this consent's connections from older ones. */
  auth_event_id: string | null
  /** The Xero user's id (`xero_userid`), where the token says it. */
  xero_user_id: string | null
}

/** An organisation the user authorised, from `GET /connections`. */
export interface XeroTenant {
  /** The id that `DELETE /connections/{id}` takes. */
  connection_id: string
  tenant_id: string
  name: string
  tenant_type: string
}

export type IdentityResult<T> = { ok: true; value: T } | { ok: false; fault: XeroFault }

/** OAuth with Xero: consent address, the exchanges for tokens, the authorised organisations. */
export interface Identity {
  consentUrl(state: string): string
  exchangeCode(code: string): Promise<IdentityResult<TokenSet>>
  /** `unauthorised` when Xero says invalid_grant: the owner must connect again. */
  refresh(refresh_token: string): Promise<IdentityResult<TokenSet>>
  /**
   * Tokens for a custom connection, by its credentials alone; no refresh token comes with them. `unauthorised`
   * when Xero refuses the credentials or the permissions: the owner must act at developer.xero.com.
   */
  clientCredentials(): Promise<IdentityResult<TokenSet>>
  tenants(access_token: string, auth_event_id?: string): Promise<IdentityResult<XeroTenant[]>>
  removeConnection(access_token: string, connection_id: string): Promise<IdentityResult<null>>
}

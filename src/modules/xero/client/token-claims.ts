/** The claims of an access token that the plugin uses. The token is Xero's own, so it is not verified. */
export interface TokenClaims {
  authentication_event_id?: string
  xero_userid?: string
}

/** Reads the claims of a JWT; none where the token is not one. */
export function tokenClaims(token: string): TokenClaims {
  try {
    const [, payload = ""] = token.split(".")
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as TokenClaims
  } catch {
    return {}
  }
}

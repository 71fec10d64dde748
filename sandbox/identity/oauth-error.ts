/** A refusal of the token or revocation endpoint, answered as `{"error": …}`. */
export class OAuthError extends Error {
  constructor(
    readonly code:
      | "invalid_client"
      | "invalid_grant"
      | "invalid_request"
      | "invalid_scope"
      | "unauthorized_client"
      | "unsupported_grant_type"
  ) {
    super(code)
  }

  /** 401 for a client that could not be authenticated, else 400. */
  get status(): number {
    return this.code === "invalid_client" ? 401 : 400
  }
}

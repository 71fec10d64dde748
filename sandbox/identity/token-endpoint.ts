import { readForm } from "../http/read-body"
import type { IncomingMessage } from "node:http"
import type { ApiResponse } from "../http/endpoint"
import type { Runtime } from "../state/runtime"
import { authenticateClient } from "./authenticate-client"
import { grants } from "./grants"
import { OAuthError } from "./oauth-error"

/** `POST /connect/token`: exchanges a code, a refresh token or an app's credentials for tokens. */
export async function tokenEndpoint(
  runtime: Runtime,
  request: IncomingMessage
): Promise<ApiResponse> {
  const form = await readForm(request)
  return answerOAuth(() => {
    const app = authenticateClient(runtime.apps, request.headers.authorization, form)
    const grant = grants[form.get("grant_type") ?? ""]
    if (!grant) {
      throw new OAuthError("unsupported_grant_type")
    }
    return grant(runtime, app, form)
  })
}

/**
 * `POST /connect/revocation`: gives back a refresh token, and with it every connection that the user
 * made for the app. An unknown token is no error (RFC 7009 §2.2).
 */
export async function revocationEndpoint(
  runtime: Runtime,
  request: IncomingMessage
): Promise<ApiResponse> {
  const form = await readForm(request)
  return answerOAuth(() => {
    const app = authenticateClient(runtime.apps, request.headers.authorization, form)
    const { state } = runtime
    const token = state.refreshTokens[form.get("token") ?? ""]
    if (token?.clientId === app.clientId) {
      state.connections = state.connections.filter(({ clientId }) => clientId !== app.clientId)
      dropRefreshTokens(runtime, app.clientId)
    }
    return ""
  })
}

/** Forgets every refresh token of an app; what it holds is answered `invalid_grant` from now on. */
export function dropRefreshTokens(runtime: Runtime, clientId: string): void {
  for (const [text, token] of Object.entries(runtime.state.refreshTokens)) {
    if (token.clientId === clientId) {
      delete runtime.state.refreshTokens[text]
    }
  }
  runtime.changed()
}

function answerOAuth(produce: () => object | string): ApiResponse {
  const headers = { "Cache-Control": "no-store" }
  try {
    return { status: 200, body: produce(), headers }
  } catch (error) {
    if (error instanceof OAuthError) {
      return { status: error.status, body: { error: error.code }, headers }
    }
    throw error
  }
}

import type { App } from "../state/app"
import type { Runtime } from "../state/runtime"
import { readJwt } from "../identity/jwt"
import { tokenExpired, unauthenticated } from "./api-problem"
import type { ApiResponse } from "./endpoint"

/** Who calls, as far as the token tells. With a `problem` the call must be refused, but still counts. */
export interface Caller {
  app?: App
  scopes: string[]
  problem?: ApiResponse
}

/** Reads the bearer token of a call. */
export function identifyCaller(runtime: Runtime, authorization: string | undefined): Caller {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1]
  const claims = token ? readJwt(token, runtime.state.signingKey) : undefined
  const app = runtime.apps.find(({ clientId }) => clientId === claims?.client_id)
  const known = runtime.state.accessTokens[String(claims?.jti)]
  if (!claims || !app || !Array.isArray(claims.scope)) {
    return { scopes: [], problem: unauthenticated() }
  }
  const scopes = claims.scope.map(String)
  const expiresAt = new Date(known?.expiresAt ?? Number(claims.exp) * 1000)
  if (expiresAt <= runtime.clock.now()) {
    return { app, scopes, problem: tokenExpired(expiresAt) }
  }
  return { app, scopes, problem: known ? undefined : unauthenticated() }
}

import { type Request, type Response, Router } from "express"
import type { IncomingMessage } from "node:http"
import type { ApiResponse } from "../http/endpoint"
import { guard } from "../http/guard"
import { linger, replacement, strike } from "../http/strike"
import type { Runtime } from "../state/runtime"
import { authorize } from "./authorize"
import { connections } from "./connections"
import { publicJwk } from "./jwt"
import { revocationEndpoint, tokenEndpoint } from "./token-endpoint"

type Answering = (runtime: Runtime, request: IncomingMessage) => ApiResponse | Promise<ApiResponse>

/** Everything that Xero serves beside the accounting API: sign-in, tokens, connections, discovery. */
export function identityRoutes(runtime: Runtime): Router {
  const router = Router()
  const answering = (answer: Answering) =>
    guard(async (request: Request, response: Response) => {
      const fault = runtime.faults.take(request.method, request.path)
      await strike(fault, response, {}, async () => {
        await linger(fault)
        return replacement(fault) ?? answer(runtime, request)
      })
    })
  router.get("/identity/connect/authorize", guard(authorize(runtime)))
  router.post("/identity/connect/authorize", guard(authorize(runtime)))
  router.post("/connect/token", answering(tokenEndpoint))
  router.post("/connect/revocation", answering(revocationEndpoint))
  router.all("/connections", answering(connections))
  router.all("/connections/:id", answering(connections))
  router.get("/.well-known/openid-configuration", (_request, response) => {
    response.json({
      issuer: runtime.url(),
      jwks_uri: `${runtime.url()}/.well-known/openid-configuration/jwks`,
      authorization_endpoint: `${runtime.url()}/identity/connect/authorize`,
      token_endpoint: `${runtime.url()}/connect/token`,
      revocation_endpoint: `${runtime.url()}/connect/revocation`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
      code_challenge_methods_supported: ["S256"],
    })
  })
  router.get("/.well-known/openid-configuration/jwks", (_request, response) => {
    response.json({ keys: [publicJwk(runtime.state.signingKey)] })
  })
  return router
}

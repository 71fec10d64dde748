import { opens } from "../identity/scopes"
import type { App } from "../state/app"
import type { Organisation } from "../state/organisation"
import type { Runtime } from "../state/runtime"
import { insufficientScope, notFound, tenantForbidden, unauthenticated } from "./api-problem"
import type { ApiResponse } from "./endpoint"
import { findTenant } from "./find-tenant"
import type { Caller } from "./identify-caller"
import type { Match } from "./match-endpoint"

/** A call that may go to its endpoint. */
export interface AuthorisedCall extends Match {
  app: App
  organisation: Organisation
}

/** Checks the token, then the endpoint, then its scope, then the organisation. */
export function authoriseCall(
  runtime: Runtime,
  caller: Caller,
  match: Match | "method" | undefined,
  tenantHeader: string | undefined
): AuthorisedCall | { problem: ApiResponse } {
  if (caller.problem || !caller.app) {
    return { problem: caller.problem ?? unauthenticated() }
  }
  if (match === undefined) {
    return { problem: notFound() }
  }
  if (match === "method") {
    return { problem: { status: 405, body: "The HTTP method is not allowed for this resource" } }
  }
  if (!opens(caller.scopes, match.endpoint.scope, match.endpoint.method)) {
    return { problem: insufficientScope() }
  }
  const organisation = findTenant(runtime, caller.app, tenantHeader)
  if (!organisation) {
    return { problem: tenantForbidden() }
  }
  return { ...match, app: caller.app, organisation }
}

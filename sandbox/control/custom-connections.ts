import { randomBytes } from "node:crypto"
import { connectOrganisations } from "../identity/connect-organisations"
import { forbiddenScopes } from "../identity/scopes"
import { AccountantError } from "../state/accountant-error"
import type { App } from "../state/app"
import type { Runtime } from "../state/runtime"

/** A custom connection to be made; what is absent is made up, or stays as the app had it. */
export interface CustomConnectionRequest {
  /** The one organisation it opens. */
  tenantId: string
  clientId?: string
  clientSecret?: string
  name?: string
  scopes?: string[]
}

/**
 * Makes an app a custom connection of one organisation, as its owner does at developer.xero.com with the
 * organisation's consent. One that is known already leaves the organisation it had.
 *
 * @throws AccountantError for an app that people sign in to, or permissions that do not exist
 */
export function makeCustomConnection(runtime: Runtime, request: CustomConnectionRequest): App {
  const known = runtime.apps.find(({ clientId }) => clientId === request.clientId)
  if (known?.kind === "standard") {
    throw new AccountantError(`${known.name} is an app that people sign in to.`)
  }
  const unknown = forbiddenScopes(request.scopes ?? [])
  if (unknown.length > 0) {
    throw new AccountantError(`There are no such permissions: ${unknown.join(", ")}.`)
  }
  const app: App = {
    kind: "custom",
    name: request.name || known?.name || "Custom connection",
    clientId: request.clientId || randomBytes(16).toString("hex").toUpperCase(),
    clientSecret:
      request.clientSecret || known?.clientSecret || randomBytes(36).toString("base64url"),
    redirectUris: [],
    tenantId: request.tenantId,
    scopes: request.scopes ?? known?.scopes,
  }
  const { state } = runtime
  const others = (state.customApps ?? []).filter(({ clientId }) => clientId !== app.clientId)
  state.customApps = [...others, app]
  state.connections = state.connections.filter(
    ({ clientId, tenantId }) => clientId !== app.clientId || tenantId === app.tenantId
  )
  connectOrganisations(runtime, app.clientId, [request.tenantId])
  return app
}

/**
 * Takes a custom connection's organisation away, as its owner or the organisation may. Access tokens live on
 * until they expire, yet open nothing: 403; new ones are refused as `unauthorized_client`.
 *
 * @returns how many connections ended: one, or none when it was revoked before
 */
export function revokeCustomConnection(
  runtime: Runtime,
  clientId: string
): { disconnected: number } {
  const { state } = runtime
  const app = runtime.apps.find((candidate) => candidate.clientId === clientId)
  const mine = state.connections.filter((connection) => connection.clientId === clientId)
  if (app?.kind !== "custom") {
    throw new AccountantError(`There is no custom connection ${clientId}.`)
  }
  state.connections = state.connections.filter((connection) => connection.clientId !== clientId)
  runtime.changed()
  return { disconnected: mine.length }
}

import { connectOrganisations } from "../identity/connect-organisations"
import { dropRefreshTokens } from "../identity/token-endpoint"
import type { Organisation } from "../state/organisation"
import { organisationOfCustomApp, type Runtime } from "../state/runtime"

/** What an accountant or the passing of time does to the apps' access to an organisation, by name. */
export const accessActions: Record<
  string,
  (runtime: Runtime, organisation: Organisation, input: unknown, now: Date) => object
> = {
  /**
   * Disconnects every app from the organisation. An app that has no other organisation loses its
   * refresh tokens too. Access tokens live on until they expire, yet open nothing: 403.
   */
  revoke_access(runtime, { tenantId }) {
    const { state } = runtime
    const gone = state.connections.filter((connection) => connection.tenantId === tenantId)
    state.connections = state.connections.filter((connection) => connection.tenantId !== tenantId)
    for (const { clientId } of gone) {
      if (!state.connections.some((connection) => connection.clientId === clientId)) {
        dropRefreshTokens(runtime, clientId)
      }
    }
    return { disconnected: gone.length }
  },
  /** Connects the custom apps that are bound to the organisation again; people reconnect the others. */
  restore_access(runtime, { tenantId }) {
    const bound = runtime.apps.filter(
      (app) => app.kind === "custom" && organisationOfCustomApp(runtime, app)?.tenantId === tenantId
    )
    bound.forEach(({ clientId }) => connectOrganisations(runtime, clientId, [tenantId]))
    return { connected: bound.length }
  },
  /** Ends every access token of the apps connected to the organisation now. */
  expire_access_tokens(runtime, { tenantId }, _input, now) {
    const clients = runtime.state.connections
      .filter((connection) => connection.tenantId === tenantId)
      .map(({ clientId }) => clientId)
    const tokens = Object.values(runtime.state.accessTokens).filter(
      ({ clientId, expiresAt }) =>
        clients.includes(clientId) && Date.parse(expiresAt) > now.getTime()
    )
    tokens.forEach((token) => {
      token.expiresAt = now.toISOString()
    })
    return { expired: tokens.length }
  },
}

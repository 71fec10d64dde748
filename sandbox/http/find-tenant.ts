import type { App } from "../state/app"
import type { Organisation } from "../state/organisation"
import { findOrganisation, organisationOfCustomApp, type Runtime } from "../state/runtime"

/**
 * The organisation a call is for: the one in `xero-tenant-id` if the app is connected to it. A custom
 * connection need not name its only one.
 */
export function findTenant(
  runtime: Runtime,
  app: App,
  header: string | undefined
): Organisation | undefined {
  const bound = app.kind === "custom" ? organisationOfCustomApp(runtime, app) : undefined
  const tenantId = header || bound?.tenantId
  const connected = runtime.state.connections.some(
    (connection) => connection.clientId === app.clientId && connection.tenantId === tenantId
  )
  return connected && tenantId ? findOrganisation(runtime, tenantId) : undefined
}

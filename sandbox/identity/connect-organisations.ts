import { randomUUID } from "node:crypto"
import type { Runtime } from "../state/runtime"

/**
 * Connects an app to organisations in one authorisation event. An organisation that is connected
 * already keeps its connection's id and creation date, and takes the new event's id.
 *
 * @returns the id of the authorisation event
 */
export function connectOrganisations(
  runtime: Runtime,
  clientId: string,
  tenantIds: string[]
): string {
  const authEventId = randomUUID()
  const now = runtime.clock.now().toISOString()
  for (const tenantId of tenantIds) {
    const known = runtime.state.connections.find(
      (connection) => connection.clientId === clientId && connection.tenantId === tenantId
    )
    if (known) {
      Object.assign(known, { authEventId, updatedDateUtc: now })
    } else {
      runtime.state.connections.push({
        id: randomUUID(),
        authEventId,
        tenantId,
        clientId,
        createdDateUtc: now,
        updatedDateUtc: now,
      })
    }
  }
  runtime.changed()
  return authEventId
}

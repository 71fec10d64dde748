import type { IncomingMessage } from "node:http"
import { identifyCaller } from "../http/identify-caller"
import { unauthenticated } from "../http/api-problem"
import type { ApiResponse } from "../http/endpoint"
import { findOrganisation, type Runtime } from "../state/runtime"

/** `GET /connections`, optionally `?authEventId=`, and `DELETE /connections/:id` → 204 or 404. */
export function connections(runtime: Runtime, request: IncomingMessage): ApiResponse {
  const { app, problem } = identifyCaller(runtime, request.headers.authorization)
  if (problem || !app) {
    return problem ?? unauthenticated()
  }
  const url = new URL(request.url ?? "/", "http://localhost")
  const id = decodeURIComponent(url.pathname.split("/")[2] ?? "")
  const mine = runtime.state.connections.filter(({ clientId }) => clientId === app.clientId)
  if (request.method === "DELETE") {
    const known = mine.find((connection) => connection.id === id)
    runtime.state.connections = runtime.state.connections.filter((other) => other !== known)
    runtime.changed()
    return { status: known ? 204 : 404, body: "" }
  }
  if (request.method !== "GET" || id) {
    return { status: id ? 404 : 405, body: "" }
  }
  const event = url.searchParams.get("authEventId")
  const wanted = mine.filter(({ authEventId }) => !event || authEventId === event)
  const body = wanted.map((connection) => ({
    id: connection.id,
    authEventId: connection.authEventId,
    tenantId: connection.tenantId,
    tenantType: "ORGANISATION",
    tenantName: findOrganisation(runtime, connection.tenantId)?.name ?? null,
    createdDateUtc: fraction(connection.createdDateUtc),
    updatedDateUtc: fraction(connection.updatedDateUtc),
  }))
  return { status: 200, body }
}

/** Xero writes seven digits of a second and no zone here. */
function fraction(iso: string): string {
  return iso.replace("Z", "0000")
}

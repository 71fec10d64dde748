import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../../modules/xero"
import { documentUrl } from "../../../modules/xero/client/xero-link"
import { type SubjectType } from "../../../modules/xero/outbox/outbox-entry"
import type XeroModuleService from "../../../modules/xero/service"
import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import { listConnections } from "../../../workflows/connect/list-connections"
import { foundForOrder } from "../../../workflows/found/found-for-order"
import { findDestinations } from "../../../workflows/route/find-destinations"
import { type LogState, type SubjectAnswer } from "./answers"
import { documentAnswers } from "./document-answers"
import { inOrderOfBooks } from "./in-order-of-books"
import { waitsAnswer } from "./read-sending"
import { subjectEntry } from "./subject-entry"

/** What a widget shows of an order or a customer: its papers in Xero and what waits. */
export async function subjectAnswer(
  container: MedusaContainer,
  type: SubjectType,
  id: string
): Promise<SubjectAnswer> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  // Before the papers: where the work has ended by now, what is read later has all that it wrote.
  const entries = await xero.listXeroOutboxEntries({ subject_type: type, subject_id: id })
  const connections = await listConnections(xero)
  const destination =
    type === "order" ? (await findDestinations(container, xero, [id])).get(id) : undefined
  const connection: ConnectionRecord | undefined =
    connections.find((candidate) => candidate.id === destination) ?? connections[0]
  const documents = connection
    ? await xero.listXeroDocuments(
        type === "order"
          ? { connection_id: connection.id, order_id: id }
          : { kind: "contact", source_id: id }
      )
    : []
  const pdfs =
    type === "order" && connection
      ? await xero.listXeroAttachments({ connection_id: connection.id, order_id: id })
      : []
  const entry = subjectEntry(entries, connections)
  const waits = connection && entry?.code === "found_in_xero"
  const found = waits ? await foundForOrder(container, connection, id) : []
  return {
    connected: connection?.status === "connected",
    problem: connection ? problemOf(connection, connections) : null,
    sync_enabled: Boolean(connection?.sync_enabled),
    connection_id: connection?.id ?? null,
    organisation_name: connection?.organisation_name ?? null,
    documents: documentAnswers(inOrderOfBooks(documents), connections, xero.options.app_url, pdfs),
    found: found.map(({ invoice_id, number, date, currency_code, total, tax, status }) => ({
      invoice_id,
      number,
      date,
      currency_code,
      total,
      tax,
      status,
      xero_url: documentUrl(
        xero.options.app_url,
        connection?.short_code ?? null,
        "invoice",
        invoice_id
      ),
    })),
    entry: entry
      ? {
          id: entry.id,
          state: entry.state as LogState,
          reason: entry.reason,
          code: entry.code,
          next_try_at: ["failed", "held"].includes(entry.state)
            ? entry.available_at.toISOString()
            : null,
          waits: waitsAnswer(
            connections.find((one) => one.id === entry.connection_id) ?? connection ?? null,
            entry.state === "queued" && entry.priority === 0 && !entry.let_through
              ? entry.nudged_at
              : null
          ),
          updated_at: entry.updated_at.toISOString(),
        }
      : null,
  }
}

/** Why nothing goes to an organisation; that none at all is connected goes without saying. */
function problemOf(
  { status, problem, organisation_name }: ConnectionRecord,
  connections: ConnectionRecord[]
): string | null {
  if (status === "authorisation_lost") {
    return problem
  }
  const others = connections.some((other) => other.status !== "disconnected")
  return status === "disconnected" && others
    ? `It waits for ${organisation_name}, which is not connected. Connect it again under Settings → Xero.`
    : null
}

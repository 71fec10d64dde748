import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../../modules/xero"
import { documentUrl } from "../../../modules/xero/client/xero-link"
import { type SubjectType } from "../../../modules/xero/outbox/outbox-entry"
import type XeroModuleService from "../../../modules/xero/service"
import { currentConnection } from "../../../workflows/connect/current-connection"
import { type DocumentAnswer, type LogState, type SubjectAnswer } from "./answers"

/** What a widget shows of an order or a customer: its papers in Xero and what waits. */
export async function subjectAnswer(
  container: MedusaContainer,
  type: SubjectType,
  id: string
): Promise<SubjectAnswer> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connection = await currentConnection(xero)
  const documents = connection
    ? await xero.listXeroDocuments(
        {
          connection_id: connection.id,
          ...(type === "order" ? { order_id: id } : { kind: "contact", source_id: id }),
        },
        { order: { intended_at: "ASC" } }
      )
    : []
  const [entry] = await xero.listXeroOutboxEntries({ subject_type: type, subject_id: id })
  const shortCode = connection?.short_code ?? null
  return {
    connected: connection?.status === "connected",
    problem: connection?.status === "authorisation_lost" ? connection.problem : null,
    sync_enabled: Boolean(connection?.sync_enabled),
    organisation_name: connection?.organisation_name ?? null,
    documents: documents.map((document) => ({
      id: document.id,
      kind: document.kind,
      state: document.state,
      source_id: document.source_id,
      number: document.number,
      xero_status: document.xero_status,
      currency_code: document.currency_code,
      total: document.total,
      tax: document.tax,
      amount_due: document.amount_due,
      xero_url: linkTo(documents, document, (id) =>
        documentUrl(xero.options.app_url, shortCode, document.kind, id)
      ),
      posted_at: document.posted_at?.toISOString() ?? null,
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
          updated_at: entry.updated_at.toISOString(),
        }
      : null,
  }
}

type Paper = Pick<DocumentAnswer, "kind" | "source_id"> & {
  xero_id: string | null
  applied_from: string | null
}

/** Where a paper is seen in Xero; an allocation on the credit note whose credit it uses. */
function linkTo(
  papers: Paper[],
  { kind, xero_id, applied_from }: Paper,
  url: (id: string) => string
): string | null {
  const shown =
    kind === "allocation"
      ? papers.find((other) => other.kind === "credit_note" && other.source_id === applied_from)
          ?.xero_id
      : xero_id
  return shown ? url(shown) : null
}

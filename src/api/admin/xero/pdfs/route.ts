import {
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import { countAttachments } from "../../../../modules/xero/attachments/count-attachments"
import type XeroModuleService from "../../../../modules/xero/service"
import { requireConnection } from "../../../../workflows/connect/require-connection"
import { sendInvoicePdfsWorkflow } from "../../../../workflows/papers/send-invoice-pdfs"
import { type PdfsAnswer, type PdfsQueuedAnswer } from "../answers"
import { askedConnection } from "../asked-connection"
import { type PdfsBody } from "../validators"

/** Troubles that are told of at once. */
const MOST_TROUBLES = 50

/** How many PDFs are on their way or there, and which of them a person must see to. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<PdfsAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { id } = await requireConnection(xero, askedConnection(request))
  const troubled = await xero.listXeroAttachments(
    { connection_id: id, state: ["waiting", "held"], reason: { $ne: null } },
    { take: MOST_TROUBLES, order: { updated_at: "DESC", id: "DESC" } }
  )
  response.json({
    ...(await countAttachments(xero.postgres.knex, id)),
    troubles: troubled.map(({ order_id, source_id, document_kind, state, reason }) => ({
      order_id,
      source_id,
      kind: document_kind,
      state: state === "held" ? "held" : "waiting",
      reason: reason ?? "",
    })),
  })
}

/** Has the PDFs of some orders, or of some days, put on their documents in Xero in the background. */
export const POST = async (
  request: AuthenticatedMedusaRequest<PdfsBody>,
  response: MedusaResponse<PdfsQueuedAnswer>
) => {
  const { order_ids, from = "", to = "" } = request.validatedBody
  const { result } = await sendInvoicePdfsWorkflow(request.scope).run({
    input: {
      wanted: order_ids ? { order_ids } : { from, to },
      connection_id: askedConnection(request),
      user_id: request.auth_context.actor_id,
    },
  })
  response.json(result)
}

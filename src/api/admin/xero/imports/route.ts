import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import { documentUrl } from "../../../../modules/xero/client/xero-link"
import type XeroModuleService from "../../../../modules/xero/service"
import { type ImportAnswer, type ImportsAnswer } from "../answers"
import { importedAnswer } from "../imported-answer"
import { type ImportsQuery } from "../validators"

/** Payments that were recorded in Xero first, the latest first, with what keeps any of them off its order. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<ImportsAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { state, limit, offset } = request.validatedQuery as ImportsQuery
  const [documents, count] = await xero.listAndCountXeroDocuments(
    { origin: "xero", kind: "payment", ...(state ? { import_state: state } : {}) },
    { order: { intended_at: "DESC", id: "DESC" }, take: limit, skip: offset }
  )
  const connections = await xero.listXeroConnections({})
  const invoices = await xero.listXeroDocuments({
    kind: "invoice",
    source_id: documents.flatMap(({ applied_to }) => applied_to ?? []),
  })
  const imports = documents.flatMap((document): ImportAnswer[] => {
    const imported = importedAnswer(document)
    const ofConnection = ({ connection_id }: { connection_id: string }) =>
      connection_id === document.connection_id
    const invoice = invoices.find(
      (one) => ofConnection(one) && one.source_id === document.applied_to
    )
    const connection = connections.find(({ id }) => id === document.connection_id)
    const { app_url } = xero.options
    return imported
      ? [
          {
            ...imported,
            id: document.id,
            order_id: document.order_id,
            invoice_number: invoice?.number ?? null,
            reference: document.key,
            currency_code: document.currency_code,
            amount: document.total,
            removed: document.state === "removed",
            xero_url: invoice?.xero_id
              ? documentUrl(app_url, connection?.short_code ?? null, "invoice", invoice.xero_id)
              : null,
            at: document.intended_at.toISOString(),
          },
        ]
      : []
  })
  response.json({ imports, count, limit, offset })
}

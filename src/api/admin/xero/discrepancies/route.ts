import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { driftReason, mendWords } from "../../../../accounting/drift/drift-words"
import { XERO_MODULE } from "../../../../modules/xero"
import { documentUrl } from "../../../../modules/xero/client/xero-link"
import { countDrift } from "../../../../modules/xero/drift/count-drift"
import { type DiscrepancyRecord } from "../../../../modules/xero/drift/discrepancy-record"
import type XeroModuleService from "../../../../modules/xero/service"
import { currentConnection } from "../../../../workflows/connect/current-connection"
import { restoreProblems } from "../../../../workflows/drift/restore-problems"
import { type DiscrepanciesAnswer } from "../answers"
import { type DiscrepanciesQuery } from "../discrepancy-validators"
import { labelsOfOrders } from "../labels-of-orders"

/** Differences between the store and an organisation, the latest first, with what a mend would do. */
export const GET = async (
  request: MedusaRequest,
  response: MedusaResponse<DiscrepanciesAnswer>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { connection_id, limit, offset, ...filters } = request.validatedQuery as DiscrepanciesQuery
  const connection = await currentConnection(xero, connection_id)
  if (!connection) {
    response.json({ discrepancies: [], count: 0, limit, offset, causes: [] })
    return
  }
  const [rows, count] = await xero.listAndCountXeroDiscrepancies(
    { connection_id: connection.id, certain: true, ...filters },
    { order: { found_at: "DESC", id: "DESC" }, take: limit, skip: offset }
  )
  const found = rows as unknown as DiscrepancyRecord[]
  const problems = await restoreProblems(xero, connection, found)
  const labels = await labelsOfOrders(
    request.scope,
    found.flatMap(({ order_id }) => order_id ?? [])
  )
  const discrepancies = found.map((one) => {
    const paper = one.kind === "credit_note" || one.kind === "refund" ? "credit_note" : "invoice"
    const { app_url } = xero.options
    return {
      id: one.id,
      kind: one.kind,
      cause: one.cause,
      reason: driftReason(one),
      order_id: one.order_id,
      order_label: (one.order_id && labels.get(one.order_id)) ?? null,
      customer_id: one.customer_id,
      number: one.number,
      currency_code: one.currency_code,
      store: one.store,
      xero: one.xero,
      state: one.state,
      ...mendWords(one.cause),
      restore_problem: problems.get(one.id) ?? null,
      xero_url: one.xero_id
        ? documentUrl(app_url, connection.short_code, paper, one.xero_id)
        : null,
      found_at: one.found_at.toISOString(),
      decided_by: one.decided_by,
      decided_at: one.decided_at?.toISOString() ?? null,
    }
  })
  const causes = await countDrift(xero.postgres.knex, connection.id)
  response.json({ discrepancies, count, limit, offset, causes })
}

import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../../modules/xero"
import { countReasons } from "../../../../../modules/xero/log/count-reasons"
import type XeroModuleService from "../../../../../modules/xero/service"
import { currentConnection } from "../../../../../workflows/connect/current-connection"
import { type ReasonsAnswer } from "../../answers"
import { labelsOfOrders } from "../../labels-of-orders"
import { type ReasonsQuery } from "../../validators"

/** Why entries are held or tried again, grouped by what one remedy mends: of all organisations, or of the one asked for. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<ReasonsAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { connection_id } = request.validatedQuery as ReasonsQuery
  // Says so where there is no such organisation.
  await currentConnection(xero, connection_id)
  const rows = await countReasons(xero.postgres.knex, connection_id)
  const labels = await labelsOfOrders(
    request.scope,
    rows.flatMap(({ label, subject_type, subject_id }) =>
      !label && subject_type === "order" ? [subject_id] : []
    )
  )
  response.json({
    xero_url: xero.options.app_url,
    reasons: rows.map(({ code, label, since, at, ...row }) => ({
      code: code ?? "none",
      ...row,
      subject_label: label ?? labels.get(row.subject_id) ?? row.subject_id,
      since: since.toISOString(),
      at: at.toISOString(),
    })),
  })
}

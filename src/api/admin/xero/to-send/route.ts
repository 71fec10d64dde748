import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { countPapers } from "../../../../modules/xero/tasks/add-papers"
import { requireConnection } from "../../../../workflows/connect/require-connection"
import { countToSend } from "../../../../workflows/to-send/read-to-send"
import { toSendScope } from "../../../../workflows/to-send/to-send-scope"
import { type ToSendCountsAnswer } from "../answers"
import { askedConnection } from "../asked-connection"

/** How many records each task would send now. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<ToSendCountsAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { knex } = xero.postgres
  const connection = await requireConnection(xero, askedConnection(request))
  const scope = await toSendScope(xero, connection)
  response.json({
    customers: await countToSend(knex, "customers", scope),
    all_customers: await countToSend(knex, "customers", scope, { all: true }),
    invoices: await countToSend(knex, "invoices", scope),
    payments: await countToSend(knex, "payments", scope),
    papers: await countPapers(knex, connection.id, null),
  })
}

import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../modules/xero"
import { countDocuments, countWaiting, NO_DOCUMENTS } from "../../../modules/xero/log/count-waiting"
import type XeroModuleService from "../../../modules/xero/service"
import { currentConnection } from "../../../workflows/connect/current-connection"
import { listConnections } from "../../../workflows/connect/list-connections"
import { mappingRows } from "../../../workflows/mapping/mapping-rows"
import { type StatusAnswer } from "./answers"
import { askedConnection } from "./asked-connection"
import { connectionAnswer } from "./connection-answer"
import { added, organisationAnswers } from "./organisation-answers"
import { sendingAnswer } from "./read-sending"

/** The organisations, and of one of them the connection, counts and calls left, for the head of every page. */
export const GET = async (
  request: MedusaRequest,
  response: MedusaResponse<{ status: StatusAnswer }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await currentConnection(xero, askedConnection(request))
  const { custom_connection } = xero.options
  const counted = await countWaiting(xero.postgres.knex)
  const organisations = organisationAnswers(await listConnections(xero), counted)
  if (!connection) {
    response.json({
      status: {
        custom_connection,
        organisations,
        connection: null,
        waiting: added(counted.get(null)),
        sending: { send_when: "at_once", next_at: null, waiting: 0 },
        documents: NO_DOCUMENTS,
        calls_left: { minute: null, day: null },
        last_synced_at: null,
        mapping_problems: 0,
      },
    })
    return
  }
  const { documents, last_posted_at } = await countDocuments(xero.postgres.knex, connection.id)
  const [quota] = await xero.listXeroQuotas({ tenant_id: connection.tenant_id })
  const rows =
    connection.status === "connected" ? await mappingRows(request.scope, xero, connection) : []
  response.json({
    status: {
      custom_connection,
      organisations,
      connection: await connectionAnswer(xero, connection),
      waiting: organisations.find(({ id }) => id === connection.id)?.waiting ?? added(),
      sending: await sendingAnswer(xero.postgres.knex, connection),
      documents,
      calls_left: {
        minute: quota?.minute_remaining ?? null,
        day: quota?.day_remaining ?? null,
      },
      last_synced_at: last_posted_at?.toISOString() ?? null,
      mapping_problems: rows.filter((row) => row.problem).length,
    },
  })
}

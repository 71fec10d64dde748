import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { currentConnection } from "../../../../workflows/connect/current-connection"
import { listConnections } from "../../../../workflows/connect/list-connections"
import { readHome } from "../../../../workflows/home/read-home"
import { type HomeAnswer } from "../answers"
import { askedConnection } from "../asked-connection"
import { homeAnswer } from "../home-answer"
import { logLine } from "../log-line"
import { orderLabels } from "../order-labels"

/** An organisation at a glance: today, what waits, the regular works, thirty days and the newest of the log. */
export const GET = async (
  request: MedusaRequest,
  response: MedusaResponse<{ home: HomeAnswer }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await currentConnection(xero, askedConnection(request))
  if (!connection) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "No Xero organisation is connected. Connect one under Settings → Xero."
    )
  }
  const connections = await listConnections(xero)
  const home = await readHome(request.scope, connection, connections.length < 2)
  const labels = await orderLabels(request.scope, home.rows)
  const lines = home.rows.map((row) =>
    logLine(
      { ...row, subject_label: row.subject_label ?? labels.get(row.subject_id) ?? null },
      xero.options.app_url,
      connections.find(({ id }) => id === row.connection_id)
    )
  )
  response.json({ home: homeAnswer(home, connection, lines) })
}

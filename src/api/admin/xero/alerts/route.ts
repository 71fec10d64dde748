import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import { readAlerts } from "../../../../modules/xero/alerts/read-alerts"
import type XeroModuleService from "../../../../modules/xero/service"
import { alertAnswer, type AlertsAnswer } from "../alert-answer"

/** Alerts that are over and still shown. */
const PAST = 50

/** The alerts of every organisation: those that are open, and the last ones that are over. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<AlertsAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const alerts = (await readAlerts(xero.postgres.knex, PAST)).map(alertAnswer)
  response.json({
    open: alerts.filter(({ closed_at }) => closed_at === null),
    past: alerts.filter(({ closed_at }) => closed_at !== null),
  })
}

import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { XERO_MODULE } from "../../../../../../modules/xero"
import { dismissAlert } from "../../../../../../modules/xero/alerts/dismiss-alert"
import type XeroModuleService from "../../../../../../modules/xero/service"

/** Hides an alert from the pages until it gets worse. */
export const POST = async (request: MedusaRequest, response: MedusaResponse<{ id: string }>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { id } = request.params
  if (!(await dismissAlert(xero.postgres.knex, id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such alert, or it is over.")
  }
  response.json({ id })
}

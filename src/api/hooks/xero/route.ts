import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../modules/xero"
import { isSignedByXero } from "../../../modules/xero/client/webhook-signature"
import { storeEvents } from "../../../modules/xero/inbox/store-events"
import type XeroModuleService from "../../../modules/xero/service"
import { readBytes } from "./read-bytes"
import { webhookEvents } from "./webhook-events"

/**
 * Where Xero's webhooks come in: what is signed is kept and answered at once, what is not is refused, both with an
 * empty body as Xero wants it (its intent to receive is a signed body without events). The events only say what to
 * read; the work is done afterwards, in the background.
 */
export const POST = async (request: MedusaRequest, response: MedusaResponse) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const body = await readBytes(request)
  const signature = request.headers["x-xero-signature"]
  if (!body || !isSignedByXero(body, signature, xero.options.webhook_key)) {
    response.status(401).end()
    return
  }
  await storeEvents(xero.postgres.knex, webhookEvents(body))
  response.status(200).end()
}

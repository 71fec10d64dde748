import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { checkConnection } from "../../../../../workflows/connect/check-connection"
import { type TestAnswer } from "../../answers"
import { askedConnection } from "../../asked-connection"

/** Tests the connection without writing anything, here or in Xero. */
export const POST = async (request: MedusaRequest, response: MedusaResponse<TestAnswer>) => {
  response.json(await checkConnection(request.scope, askedConnection(request)))
}

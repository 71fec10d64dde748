import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { testConnection } from "../../../../../workflows/connect/test-connection"
import { type TestAnswer } from "../../answers"

/** Tests the connection without writing anything, here or in Xero. */
export const POST = async (request: MedusaRequest, response: MedusaResponse<TestAnswer>) => {
  response.json(await testConnection(request.scope))
}

import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { lookForDriftWorkflow } from "../../../../../workflows/drift/look-for-drift"

/** Looks at once for differences between the store and Xero. */
export const POST = async (
  request: MedusaRequest,
  response: MedusaResponse<{ connections: number }>
) => {
  const { result } = await lookForDriftWorkflow(request.scope).run({ input: { purpose: "person" } })
  response.json(result)
}

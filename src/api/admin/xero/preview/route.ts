import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { previewSync } from "../../../../workflows/connect/preview-sync"
import { type PreviewAnswer } from "../answers"
import { askedConnection } from "../asked-connection"
import { type PreviewQuery } from "../validators"

/** What switching on from a date would do; nothing is sent. */
export const GET = async (
  request: MedusaRequest,
  response: MedusaResponse<{ preview: PreviewAnswer }>
) => {
  const { start_date } = request.validatedQuery as PreviewQuery
  response.json({ preview: await previewSync(request.scope, start_date, askedConnection(request)) })
}

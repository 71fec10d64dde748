import {
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { attachOrderPdfs, orderPdf } from "../../../../../../workflows/papers/order-pdf"
import { type SubjectAnswer } from "../../../answers"
import { subjectAnswer } from "../../../subject-answer"
import { type PdfQuery } from "../../../validators"

/** The PDF of the order's invoice, or of the document whose number is asked for. */
export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const { number } = request.validatedQuery as PdfQuery
  const { name, pdf } = await orderPdf(request.scope, request.params.id, number)
  response.setHeader("content-type", "application/pdf")
  response.setHeader(
    "content-disposition",
    `attachment; filename="${name.replace(/[^\x20-\x7e]/g, "-")}"; filename*=UTF-8''${encodeURIComponent(name)}`
  )
  response.setHeader("cache-control", "no-store")
  response.send(pdf)
}

/** Puts the PDFs of the order's documents on them in Xero now. */
export const POST = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<SubjectAnswer>
) => {
  const { id } = request.params
  await attachOrderPdfs(request.scope, id, request.auth_context.actor_id)
  response.json(await subjectAnswer(request.scope, "order", id))
}

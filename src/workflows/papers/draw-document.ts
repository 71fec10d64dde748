import { type MedusaContainer } from "@medusajs/framework/types"
import { scrubbedMessage } from "../../modules/xero/client/scrubbed-message"
import { type ConnectionRecord } from "../connect/connection-record"
import { drawInvoicePdfWorkflow } from "./draw-invoice-pdf"
import { paperSize } from "./paper-settings"
import { type DocumentPaper } from "./read-papers"

export type DocumentPdf = { ok: true; pdf: Buffer } | { ok: false; problem: string }

/** The PDF of a document, drawn by the store's own hook where it has one; or a sentence on why there is none. */
export async function drawDocument(
  container: MedusaContainer,
  connection: ConnectionRecord,
  { order_id, number, result }: DocumentPaper
): Promise<DocumentPdf> {
  if (!result.ok) {
    return result
  }
  try {
    const drawn = await drawInvoicePdfWorkflow(container).run({
      input: { order_id, paper: result.paper, size: paperSize(connection) },
    })
    return { ok: true, pdf: Buffer.from(drawn.result, "base64") }
  } catch (error) {
    const { type } = error as { type?: string }
    const said = scrubbedMessage(error)
    return {
      ok: false,
      problem: type === "not_allowed" ? said : `The PDF of ${number} could not be drawn: ${said}`,
    }
  }
}

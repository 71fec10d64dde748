import { MedusaError } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { type Paper } from "../../accounting/paper/paper"
import { drawPaper } from "../../drawing/draw-paper"
import { findFaces } from "../../drawing/find-faces"
import { XERO_MODULE } from "../../modules/xero"
import type XeroModuleService from "../../modules/xero/service"

/** A paper to draw, and the order that it is of. */
export interface DrawInvoicePdfInput {
  order_id: string
  paper: Paper
  size: "A4" | "LETTER"
}

/** What the hook answers. Medusa makes an object of its own of no answer. */
const OwnPdf = z.looseObject({ pdf: z.string("must be a text").optional() }).optional()
type OwnPdf = z.infer<typeof OwnPdf>

/** Xero's pages name both 10 MB and 25 MB (developer.xero.com, Attachments); the smaller one is safe. */
const LARGEST = 10 * 1024 * 1024

export const drawInvoicePdfStepId = "xero-draw-invoice-pdf-step"

const drawInvoicePdfStep = createStep(
  drawInvoicePdfStepId,
  async ({ paper, size, own }: DrawInvoicePdfInput & { own?: OwnPdf }, { container }) => {
    if (own?.pdf !== undefined) {
      return new StepResponse(checked(own.pdf))
    }
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const drawn = await drawPaper(paper, findFaces(xero.options.pdf_fonts), size)
    if (!drawn.ok) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, drawn.problem)
    }
    return new StepResponse(checked(drawn.pdf.toString("base64")))
  }
)

function checked(base64: string): string {
  const bytes = Buffer.from(base64, "base64")
  if (bytes.subarray(0, 5).toString("latin1") !== "%PDF-") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "What the store's hook drawPaper gave back is no PDF file in base64."
    )
  }
  if (bytes.length > LARGEST) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The PDF is larger than the 10 MB that Xero takes."
    )
  }
  return base64
}

export const drawInvoicePdfWorkflowId = "xero-draw-invoice-pdf"

/**
 * Draws the PDF of an invoice or a credit note. A store that has a paper of its own takes the hook `drawPaper`: it is given
 * `order_id` and `paper` with everything that is to be said, and answers the file as `{ pdf }`, its bytes in base64;
 * where it answers nothing, the plugin draws.
 *
 * @returns the file in base64
 * @throws MedusaError (400) with a sentence to the owner where a font is missing, or the hook's file is none
 */
export const drawInvoicePdfWorkflow = createWorkflow(
  drawInvoicePdfWorkflowId,
  (input: DrawInvoicePdfInput) => {
    const drawPaperHook = createHook(
      "drawPaper",
      { order_id: input.order_id, paper: input.paper },
      { resultValidator: OwnPdf }
    )
    const pdf = drawInvoicePdfStep({
      order_id: input.order_id,
      paper: input.paper,
      size: input.size,
      own: drawPaperHook.getResult(),
    })
    return new WorkflowResponse(pdf, { hooks: [drawPaperHook] })
  }
)

import type { ApiRequest, ApiResponse } from "../../http/endpoint"
import { documentShape, type DocumentInput } from "../documents/document-shape"
import { planDocument } from "../documents/plan-document"
import { unitDecimalsOf } from "../documents/unit-decimals-of"
import { answerBatch } from "../http/answer-batch"
import { elementsOf } from "../http/elements"
import { actorOf } from "../http/endpoint-of"
import { Rejected } from "../http/rejected"
import { readShape } from "../http/shape"
import { folded, indexOf } from "../state/book-index"
import type { Invoice } from "../state/sales-document"
import { renderInvoice } from "./render-invoice"

const shape = { ...documentShape, InvoiceID: "id", InvoiceNumber: "text" } as const

/**
 * Saves the invoices of a call. PUT only creates. POST finds its invoice by InvoiceID, else by
 * InvoiceNumber: a number that exists is an edit, not a second invoice.
 *
 * @param pathId the invoice that the path names, for `POST /Invoices/:InvoiceID`
 */
export function saveInvoices(
  request: ApiRequest,
  mode: "create" | "upsert",
  pathId?: string
): ApiResponse {
  const unitDecimals = unitDecimalsOf(request)
  const elements = elementsOf(request, "Invoices", Object.keys(shape)).map((sent, at) => {
    const { InvoiceID, InvoiceNumber, ...fields } = readShape(shape, sent, `Invoices[${at}]`)
    return { sent, input: { ...fields, id: pathId ?? InvoiceID, number: InvoiceNumber } }
  })
  const kind = { key: "Invoices", idField: "InvoiceID", errorFlag: "HasErrors" } as const
  return answerBatch(request, kind, elements, (input: DocumentInput) => {
    const before = mode === "upsert" ? invoiceToChange(request, input) : undefined
    if (mode === "create" && input.id) {
      throw new Rejected("An invoice that is to be created must not be given an InvoiceID.")
    }
    if (!before && !input.Type) {
      throw new Rejected("The invoice Type must be specified.")
    }
    const plan = planDocument(actorOf(request), "ACCREC", input, before, unitDecimals)
    const invoice = plan.save() as Invoice
    const detail = { now: request.now, unitDecimals, lines: true, wholeContact: true }
    return {
      element: renderInvoice(request.organisation, invoice, detail),
      warnings: plan.warnings,
    }
  })
}

function invoiceToChange(request: ApiRequest, input: DocumentInput): Invoice | undefined {
  const index = indexOf(request.organisation)
  if (!input.id) {
    return input.number ? index.invoicesByNumber.get(folded(input.number)) : undefined
  }
  const invoice = index.invoices.get(input.id)
  if (!invoice) {
    throw new Rejected("The invoice with the specified InvoiceID could not be found.")
  }
  return invoice
}

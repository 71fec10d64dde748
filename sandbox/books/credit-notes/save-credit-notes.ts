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
import type { CreditNote } from "../state/sales-document"
import { renderCreditNote } from "./render-credit-note"

const shape = { ...documentShape, CreditNoteID: "id", CreditNoteNumber: "text" } as const

/** Saves the credit notes of a call: PUT only creates, POST creates or changes by id or number. */
export function saveCreditNotes(
  request: ApiRequest,
  mode: "create" | "upsert",
  pathId?: string
): ApiResponse {
  const unitDecimals = unitDecimalsOf(request)
  const elements = elementsOf(request, "CreditNotes", Object.keys(shape)).map((sent, at) => {
    const { CreditNoteID, CreditNoteNumber, ...fields } = readShape(
      shape,
      sent,
      `CreditNotes[${at}]`
    )
    return { sent, input: { ...fields, id: pathId ?? CreditNoteID, number: CreditNoteNumber } }
  })
  const kind = { key: "CreditNotes", idField: "CreditNoteID", errorFlag: "HasErrors" } as const
  return answerBatch(request, kind, elements, (input: DocumentInput) => {
    const before = mode === "upsert" ? creditNoteToChange(request, input) : undefined
    if (mode === "create" && input.id) {
      throw new Rejected("A credit note that is to be created must not be given a CreditNoteID.")
    }
    if (!before && !input.Type) {
      throw new Rejected("The credit note Type must be specified.")
    }
    const plan = planDocument(actorOf(request), "ACCRECCREDIT", input, before, unitDecimals)
    const creditNote = plan.save() as CreditNote
    const detail = { now: request.now, unitDecimals, lines: true, wholeContact: true }
    return {
      element: renderCreditNote(request.organisation, creditNote, detail),
      warnings: plan.warnings,
    }
  })
}

function creditNoteToChange(request: ApiRequest, input: DocumentInput): CreditNote | undefined {
  const index = indexOf(request.organisation)
  if (!input.id) {
    return input.number ? index.creditNotesByNumber.get(folded(input.number)) : undefined
  }
  const creditNote = index.creditNotes.get(input.id)
  if (!creditNote) {
    throw new Rejected("The credit note with the specified CreditNoteID could not be found.")
  }
  return creditNote
}

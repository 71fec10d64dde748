import type { ApiRequest, ApiResponse } from "../../http/endpoint"
import { answerBatch } from "../http/answer-batch"
import { notFound } from "../http/api-failure"
import { elementsOf } from "../http/elements"
import { actorOf } from "../http/endpoint-of"
import { readShape } from "../http/shape"
import { indexOf } from "../state/book-index"
import type { CreditNote } from "../state/sales-document"
import { msDate } from "../xero-date"
import { planAllocation } from "./plan-allocation"
import { removeAllocation } from "./remove-allocation"
import { renderAllocation } from "./render-credit-note"

const shape = {
  Amount: "decimal",
  Date: "day",
  Invoice: { InvoiceID: "id", InvoiceNumber: "text" },
} as const

/** Sets credit of the credit note against invoices. */
export function allocate(request: ApiRequest, creditNote: CreditNote): ApiResponse {
  const elements = elementsOf(request, "Allocations", Object.keys(shape)).map((sent, at) => ({
    sent,
    input: readShape(shape, sent, `Allocations[${at}]`),
  }))
  const kind = { key: "Allocations", idField: "AllocationID", errorFlag: "HasErrors" } as const
  return answerBatch(request, kind, elements, ({ Amount, Date: day, Invoice }) => {
    const invoice = Invoice?.InvoiceID ?? Invoice?.InvoiceNumber
    const actor = actorOf(request)
    const allocation = planAllocation(actor, creditNote, { amount: Amount, day, invoice })()
    const { CreditNoteID } = creditNote
    return {
      element: {
        ...renderAllocation(request.organisation, allocation),
        CreditNote: { CreditNoteID, ID: CreditNoteID, LineItems: [] },
      },
    }
  })
}

/** Undoes an allocation; the answer has the shape of the OpenAPI file's example, without an envelope. */
export function unallocate(request: ApiRequest, creditNote: CreditNote): ApiResponse {
  const id = request.params.AllocationID.toLowerCase()
  const { allocationsByDocument } = indexOf(request.organisation)
  const allocation = (allocationsByDocument.get(creditNote.CreditNoteID) ?? []).find(
    (item) => item.AllocationID === id
  )
  if (!allocation) {
    throw notFound()
  }
  removeAllocation(actorOf(request), allocation)
  return {
    status: 200,
    body: {
      AllocationId: allocation.AllocationID,
      AllocationID: allocation.AllocationID,
      Date: msDate(allocation.Date),
      Invoice: [{ InvoiceID: allocation.InvoiceID }],
      IsDeleted: true,
    },
  }
}

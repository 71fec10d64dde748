import type { ApiRequest, ApiResponse, Endpoint } from "../../http/endpoint"
import { documentFields } from "../documents/view-document"
import { unitDecimalsOf } from "../documents/unit-decimals-of"
import { answerList } from "../http/answer-list"
import { notFound } from "../http/api-failure"
import { endpointOf } from "../http/endpoint-of"
import { envelope } from "../http/envelope"
import { folded, indexOf } from "../state/book-index"
import type { CreditNote } from "../state/sales-document"
import { booksOf } from "../state/stored-books"
import { allocate, unallocate } from "./allocation-calls"
import { renderCreditNote, viewCreditNote } from "./render-credit-note"
import { saveCreditNotes } from "./save-credit-notes"

/** The CreditNotes endpoints, with allocations: list, read, create, change, allocate, undo. */
export const creditNoteEndpoints: Endpoint[] = [
  endpointOf("GET /CreditNotes", "accounting.invoices", list),
  endpointOf("GET /CreditNotes/:CreditNoteID", "accounting.invoices", (request) =>
    envelope(request, {
      CreditNotes: [
        renderCreditNote(request.organisation, creditNoteOf(request), {
          now: request.now,
          unitDecimals: unitDecimalsOf(request),
          lines: true,
          wholeContact: true,
        }),
      ],
    })
  ),
  endpointOf("PUT /CreditNotes", "accounting.invoices", (request) =>
    saveCreditNotes(request, "create")
  ),
  endpointOf("POST /CreditNotes", "accounting.invoices", (request) =>
    saveCreditNotes(request, "upsert")
  ),
  endpointOf("POST /CreditNotes/:CreditNoteID", "accounting.invoices", (request) =>
    saveCreditNotes(request, "upsert", creditNoteOf(request).CreditNoteID)
  ),
  endpointOf("PUT /CreditNotes/:CreditNoteID/Allocations", "accounting.invoices", (request) =>
    allocate(request, creditNoteOf(request))
  ),
  endpointOf(
    "DELETE /CreditNotes/:CreditNoteID/Allocations/:AllocationID",
    "accounting.invoices",
    (request) => unallocate(request, creditNoteOf(request))
  ),
]

/** The credit note that a path names by id or number. */
export function creditNoteOf(request: ApiRequest): CreditNote {
  const key = folded(request.params.CreditNoteID)
  const index = indexOf(request.organisation)
  const creditNote = index.creditNotes.get(key) ?? index.creditNotesByNumber.get(key)
  if (!creditNote) {
    throw notFound()
  }
  return creditNote
}

function list(request: ApiRequest): ApiResponse {
  const { organisation, now } = request
  const unitDecimals = unitDecimalsOf(request)
  return answerList(request, {
    key: "CreditNotes",
    records: booksOf(organisation).creditNotes,
    fields: ["CreditNoteID", "CreditNoteNumber", "RemainingCredit", ...documentFields],
    view: (creditNote) => viewCreditNote(organisation, creditNote),
    updated: (creditNote) => creditNote.UpdatedDateUTC,
    render: (creditNote, paged) =>
      renderCreditNote(organisation, creditNote, {
        now,
        unitDecimals,
        lines: paged,
        wholeContact: false,
      }),
  })
}

import type { ApiRequest, ApiResponse, Endpoint } from "../../http/endpoint"
import { documentFields } from "../documents/view-document"
import { unitDecimalsOf } from "../documents/unit-decimals-of"
import { answerList } from "../http/answer-list"
import { notFound } from "../http/api-failure"
import { endpointOf } from "../http/endpoint-of"
import { envelope } from "../http/envelope"
import { listParameter } from "../http/list-parameter"
import { folded, indexOf } from "../state/book-index"
import type { Invoice } from "../state/sales-document"
import { booksOf } from "../state/stored-books"
import { renderInvoice, renderInvoiceSummary, viewInvoice } from "./render-invoice"
import { saveInvoices } from "./save-invoices"

/** The Invoices endpoints: list, read by id or number, create (PUT), create or change (POST). */
export const invoiceEndpoints: Endpoint[] = [
  endpointOf("GET /Invoices", "accounting.invoices", list),
  endpointOf("GET /Invoices/:InvoiceID", "accounting.invoices", (request) =>
    envelope(request, {
      Invoices: [
        renderInvoice(request.organisation, invoiceOf(request), {
          now: request.now,
          unitDecimals: unitDecimalsOf(request),
          lines: true,
          wholeContact: true,
        }),
      ],
    })
  ),
  endpointOf("PUT /Invoices", "accounting.invoices", (request) => saveInvoices(request, "create")),
  endpointOf("POST /Invoices", "accounting.invoices", (request) => saveInvoices(request, "upsert")),
  endpointOf("POST /Invoices/:InvoiceID", "accounting.invoices", (request) =>
    saveInvoices(request, "upsert", invoiceOf(request).InvoiceID)
  ),
]

/** The invoice that a path names by id or number. */
export function invoiceOf(request: ApiRequest): Invoice {
  const key = folded(request.params.InvoiceID)
  const index = indexOf(request.organisation)
  const invoice = index.invoices.get(key) ?? index.invoicesByNumber.get(key)
  if (!invoice) {
    throw notFound()
  }
  return invoice
}

function list(request: ApiRequest): ApiResponse {
  const { organisation, query, now } = request
  const unitDecimals = unitDecimalsOf(request)
  const summary = query.get("summaryOnly")?.toLowerCase() === "true"
  return answerList(request, {
    key: "Invoices",
    records: selected(request),
    fields: [
      "InvoiceID",
      "InvoiceNumber",
      "AmountDue",
      "AmountPaid",
      "AmountCredited",
      ...documentFields,
    ],
    view: (invoice) => viewInvoice(organisation, invoice),
    updated: (invoice) => invoice.UpdatedDateUTC,
    render: (invoice, paged) =>
      (summary ? renderInvoiceSummary : renderInvoice)(organisation, invoice, {
        now,
        unitDecimals,
        lines: paged,
        wholeContact: false,
      }),
  })
}

function selected({ organisation, query, appName }: ApiRequest): Invoice[] {
  const ids = listParameter(query, "IDs")
  const numbers = listParameter(query, "InvoiceNumbers")
  const contacts = listParameter(query, "ContactIDs")
  const statuses = listParameter(query, "Statuses")
  const mine = query.get("createdByMyApp")?.toLowerCase() === "true"
  const term = query.get("searchTerm")?.toLowerCase()
  return booksOf(organisation).invoices.filter(
    (invoice) =>
      (!ids || ids.has(invoice.InvoiceID)) &&
      (!numbers || numbers.has(folded(invoice.InvoiceNumber))) &&
      (!contacts || contacts.has(invoice.ContactID)) &&
      (!statuses || statuses.has(folded(invoice.Status))) &&
      (!mine || invoice.CreatedBy === appName) &&
      (!term ||
        [invoice.InvoiceNumber, invoice.Reference].some((text) => folded(text).includes(term)))
  )
}

import type { ApiRequest, ApiResponse, Endpoint } from "../../http/endpoint"
import { answerList } from "../http/answer-list"
import { notFound } from "../http/api-failure"
import { endpointOf } from "../http/endpoint-of"
import { envelope } from "../http/envelope"
import { folded, indexOf } from "../state/book-index"
import type { Quote } from "../state/quote"
import { booksOf } from "../state/stored-books"
import { renderQuote } from "./render-quote"
import { saveQuotes } from "./save-quotes"

/** The Quotes endpoints: list, read by id, create (PUT), create or change (POST). */
export const quoteEndpoints: Endpoint[] = [
  endpointOf("GET /Quotes", "accounting.invoices", list),
  endpointOf("GET /Quotes/:QuoteID", "accounting.invoices", (request) =>
    envelope(request, { Quotes: [renderQuote(request.organisation, quoteOf(request))] })
  ),
  endpointOf("PUT /Quotes", "accounting.invoices", (request) => saveQuotes(request, "create")),
  endpointOf("POST /Quotes", "accounting.invoices", (request) => saveQuotes(request, "upsert")),
  endpointOf("POST /Quotes/:QuoteID", "accounting.invoices", (request) =>
    saveQuotes(request, "upsert", quoteOf(request).QuoteID)
  ),
]

/** The quote that a path names by id. */
export function quoteOf(request: ApiRequest): Quote {
  const quote = indexOf(request.organisation).quotes.get(folded(request.params.QuoteID))
  if (!quote) {
    throw notFound()
  }
  return quote
}

/** The OpenAPI file gives this list filters of its own and no `where`; lines are shown in every answer. */
function list(request: ApiRequest): ApiResponse {
  const { organisation, query } = request
  query.delete("where")
  query.delete("pageSize")
  return answerList(request, {
    key: "Quotes",
    records: selected(request),
    fields: ["QuoteNumber", "Reference", "Date", "ExpiryDate", "Status", "Total", "UpdatedDateUTC"],
    view: (quote) => ({ ...quote, Total: Number(quote.Total) }),
    updated: (quote) => quote.UpdatedDateUTC,
    render: (quote) => renderQuote(organisation, quote),
  })
}

function selected({ organisation, query }: ApiRequest): Quote[] {
  const same = (name: string, value: string) =>
    !query.get(name) || folded(query.get(name) ?? "") === folded(value)
  const within = (name: string, day: string | null) =>
    (!query.get(`${name}From`) || (day ?? "") >= (query.get(`${name}From`) ?? "")) &&
    (!query.get(`${name}To`) || (day !== null && day <= (query.get(`${name}To`) ?? "")))
  return booksOf(organisation).quotes.filter(
    (quote) =>
      same("QuoteNumber", quote.QuoteNumber) &&
      same("Status", quote.Status) &&
      same("ContactID", quote.ContactID) &&
      within("Date", quote.Date) &&
      within("ExpiryDate", quote.ExpiryDate)
  )
}

import type { ApiRequest, ApiResponse } from "../../http/endpoint"
import { answerBatch } from "../http/answer-batch"
import { elementsOf } from "../http/elements"
import { actorOf } from "../http/endpoint-of"
import { Rejected } from "../http/rejected"
import { readShape } from "../http/shape"
import { folded, indexOf } from "../state/book-index"
import type { Quote } from "../state/quote"
import { planQuote } from "./plan-quote"
import { type QuoteInput, quoteShape } from "./quote-shape"
import { renderQuote } from "./render-quote"

/** Saves the quotes of a call: PUT only creates, POST creates or changes by id or number. */
export function saveQuotes(
  request: ApiRequest,
  mode: "create" | "upsert",
  pathId?: string
): ApiResponse {
  const elements = elementsOf(request, "Quotes", Object.keys(quoteShape)).map((sent, at) => {
    const input = readShape(quoteShape, sent, `Quotes[${at}]`)
    return { sent, input: { ...input, QuoteID: pathId ?? input.QuoteID } }
  })
  const kind = { key: "Quotes", idField: "QuoteID", errorFlag: "HasErrors" } as const
  return answerBatch(request, kind, elements, (input: QuoteInput) => {
    if (mode === "create" && input.QuoteID) {
      throw new Rejected("A quote that is to be created must not be given a QuoteID.")
    }
    const before = mode === "upsert" ? quoteToChange(request, input) : undefined
    const plan = planQuote(actorOf(request), input, before)
    return { element: renderQuote(request.organisation, plan.save()), warnings: plan.warnings }
  })
}

function quoteToChange(request: ApiRequest, input: QuoteInput): Quote | undefined {
  const { quotes, quotesByNumber } = indexOf(request.organisation)
  if (!input.QuoteID) {
    return input.QuoteNumber ? quotesByNumber.get(folded(input.QuoteNumber)) : undefined
  }
  const quote = quotes.get(input.QuoteID)
  if (!quote) {
    throw new Rejected("The quote with the specified QuoteID could not be found.")
  }
  return quote
}

import { randomUUID } from "node:crypto"
import { type Quotes } from "xero-node/dist/gen/model/accounting/quotes"
import { batchResults } from "./batch-results"
import { type CallContext, callXero } from "./call-xero"
import { findInTurn } from "./find-in-turn"
import { type Gateway, type QuoteElement } from "./gateway"
import { quoteModel, xeroQuote } from "./quote-model"
import { writeKey } from "./write-key"

const ENDPOINT = "Quotes"

/** The quote half of a gateway. The endpoint takes no `unitdp`: unit amounts are kept with two decimals. */
export function quoteCalls(
  context: CallContext
): Pick<Gateway, "findQuotes" | "createQuotes" | "updateQuotes"> {
  const { tenant_id: tenant } = context
  const results = (sent: QuoteElement[], { quotes }: Quotes) =>
    quotes &&
    batchResults(
      sent,
      ({ key, quote_id }) =>
        quotes.find((quote) => quote_id && quote.quoteID === quote_id) ??
        quotes.find((quote) => quote.quoteNumber === key),
      xeroQuote
    )
  return {
    findQuotes: (numbers) =>
      findInTurn(
        numbers.map((number) => [number]),
        ([number]) =>
          callXero(
            context,
            { method: "GET", endpoint: ENDPOINT },
            (api) =>
              api.getQuotes(
                tenant,
                undefined,
                undefined,
                undefined,
                undefined,
                undefined,
                undefined,
                undefined,
                1,
                undefined,
                number
              ),
            ({ quotes }) =>
              quotes?.filter(({ quoteNumber }) => quoteNumber === number).map(xeroQuote)
          )
      ),
    createQuotes: (elements) => {
      const quotes = elements.map(quoteModel)
      const key = writeKey(tenant, `PUT ${ENDPOINT}`, quotes, randomUUID())
      return callXero(
        context,
        { method: "PUT", endpoint: ENDPOINT },
        (api) => api.createQuotes(tenant, { quotes }, false, key),
        (body) => results(elements, body)
      )
    },
    updateQuotes: (elements) => {
      const quotes = elements.map(quoteModel)
      const key = writeKey(tenant, `POST ${ENDPOINT}`, quotes, randomUUID())
      return callXero(
        context,
        { method: "POST", endpoint: ENDPOINT },
        (api) => api.updateOrCreateQuotes(tenant, { quotes }, false, key),
        (body) => results(elements, body)
      )
    },
  }
}

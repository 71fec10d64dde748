import { answerList } from "../books/http/answer-list"
import { elementsOf } from "../books/http/elements"
import { envelope } from "../books/http/envelope"
import { readShape } from "../books/http/shape"
import { validationFailure } from "./validation-failure"
import type { Endpoint } from "../http/endpoint"
import type { Currency } from "../state/organisation"
import { settingsEndpoint } from "./settings-endpoint"

const names = new Intl.DisplayNames("en", { type: "currency", fallback: "none" })

/** `/Currencies`: list, and subscribe to one more. */
export const currencyEndpoints: Endpoint[] = [
  settingsEndpoint("GET /Currencies", (request) =>
    answerList<Currency>(request, {
      key: "Currencies",
      records: request.organisation.currencies,
      fields: ["Code", "Description", "UpdatedDateUTC"],
      view: (currency) => currency,
      updated: () => request.now.toISOString(),
      render: (currency) => currency,
    })
  ),
  settingsEndpoint("PUT /Currencies", (request) => {
    const [sent] = elementsOf(request, "Currencies", ["Code"])
    const { Code = "" } = readShape({ Code: "text" } as const, sent, "Currency")
    const { currencies } = request.organisation
    const Description = /^[A-Z]{3}$/.test(Code) ? names.of(Code) : undefined
    if (!Description) {
      return validationFailure(sent, [`Currency code '${Code}' is not valid.`])
    }
    const known = currencies.find((currency) => currency.Code === Code)
    const currency = known ?? { Code, Description }
    if (!known) {
      currencies.push(currency)
    }
    return envelope(request, { Currencies: [currency] })
  }),
]

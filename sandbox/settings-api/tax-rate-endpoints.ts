import { notFound } from "../books/http/api-failure"
import { answerList } from "../books/http/answer-list"
import { envelope } from "../books/http/envelope"
import type { Endpoint } from "../http/endpoint"
import type { TaxRate } from "../state/tax-rate"
import { settingsEndpoint } from "./settings-endpoint"

const FIELDS = [
  "Name",
  "TaxType",
  "ReportTaxType",
  "Status",
  "CanApplyToAssets",
  "CanApplyToEquity",
  "CanApplyToExpenses",
  "CanApplyToLiabilities",
  "CanApplyToRevenue",
  "DisplayTaxRate",
  "EffectiveRate",
  "UpdatedDateUTC",
]

/** `GET /TaxRates` and one by its type. Tax rates carry no date of change, so If-Modified-Since gives all. */
export const taxRateEndpoints: Endpoint[] = [
  settingsEndpoint("GET /TaxRates", (request) =>
    answerList(request, {
      key: "TaxRates",
      records: request.organisation.taxRates,
      fields: FIELDS,
      view: taxRateToXero,
      updated: () => request.now.toISOString(),
      render: taxRateToXero,
    })
  ),
  settingsEndpoint("GET /TaxRates/:TaxType", (request) => {
    const wanted = request.params.TaxType.toUpperCase()
    const rate = request.organisation.taxRates.find(({ TaxType }) => TaxType === wanted)
    if (!rate) {
      throw notFound()
    }
    return envelope(request, { TaxRates: [taxRateToXero(rate)] })
  }),
]

function taxRateToXero(rate: TaxRate): object {
  return {
    ...rate,
    DisplayTaxRate: Number(rate.DisplayTaxRate),
    EffectiveRate: Number(rate.EffectiveRate),
    TaxComponents: rate.TaxComponents.map(({ Name, Rate, IsCompound }) => ({
      Name,
      Rate: Number(Rate),
      IsCompound,
      IsNonRecoverable: false,
    })),
  }
}

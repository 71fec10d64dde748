import { type Chart } from "./chart"
import { type Mapping } from "./mapping"
import { proposeLiabilityAccounts } from "./propose-liability-accounts"
import { proposePaymentAccounts } from "./propose-payment-accounts"
import { proposeIncomeAccounts } from "./propose-income-accounts"
import { proposeRoundingAccount } from "./propose-rounding-account"
import { proposeTaxRates, type StoreTax } from "./propose-tax-rates"

/** What of a store is mapped to Xero. */
export interface StoreSide {
  product_types: { id: string; name: string }[]
  shipping_options: { id: string; name: string }[]
  tax_rates: StoreTax[]
  payment_providers: { id: string }[]
}

/** A mapping that the owner may take over, with the reason in a sentence. */
export interface Proposal extends Mapping {
  because: string
}

/**
 * Proposes mappings from the live chart. Only what can be told from the chart is proposed; a tax is never
 * given a rate of another percentage. Product types and shipping options go by their defaults.
 *
 * @param baseCurrency of the organisation, ISO 4217
 */
export function proposeMappings(chart: Chart, store: StoreSide, baseCurrency: string): Proposal[] {
  return [
    ...proposeIncomeAccounts(chart),
    ...proposeTaxRates(chart, store.tax_rates),
    ...proposePaymentAccounts(chart, store.payment_providers, baseCurrency),
    ...proposeRoundingAccount(chart),
    ...proposeLiabilityAccounts(chart),
  ]
}

import { BigNumber } from "bignumber.js"
import { round } from "../decimal"

/** Units for one US dollar. Fixed, so that every run gives the same books; Xero takes XE's rate of the day. */
const perDollar: Record<string, number> = {
  USD: 1,
  AUD: 1.52,
  CAD: 1.37,
  CHF: 0.88,
  DKK: 6.86,
  EUR: 0.92,
  GBP: 0.79,
  JPY: 150,
  NOK: 10.7,
  NZD: 1.66,
  PLN: 3.95,
  SEK: 10.6,
  SGD: 1.34,
}

/** The rate of a document sent without one: its currency's units for one of the base currency, six decimals. */
export function defaultCurrencyRate(currency: string, baseCurrency: string): string {
  if (currency === baseCurrency) {
    return "1"
  }
  const rate = new BigNumber(perDollar[currency] ?? 1).dividedBy(perDollar[baseCurrency] ?? 1)
  return round(rate, 6).toFixed()
}

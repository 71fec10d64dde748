import { type BigNumber } from "bignumber.js"
import type { Account } from "../../state/account"
import { decimal, money, round } from "../decimal"
import { defaultCurrencyRate } from "../documents/currency-rate"
import type { SalesDocument } from "../state/sales-document"
import type { PaymentInput } from "./payment-shape"

/** The rate and the amount on the account's side of a payment. */
export interface PaymentRate {
  currencyRate: string
  bankAmount: string
  faults: string[]
}

/**
 * Works out the rate (the document's units for one of the base currency) and what reaches the account.
 * The account must hold the document's currency or the base currency. A BankAmount on a base currency
 * account sets the rate. Without either the rate of the day is taken, from the sandbox's fixed table.
 */
export function paymentRate(
  baseCurrency: string,
  document: SalesDocument,
  account: Account,
  input: PaymentInput
): PaymentRate {
  const accountCurrency = account.CurrencyCode ?? baseCurrency
  const amount = decimal(input.Amount)
  const faults =
    accountCurrency === document.CurrencyCode || accountCurrency === baseCurrency
      ? []
      : [
          "A currency rate must be specified: the account is neither in the document's nor in the base currency.",
        ]
  if (document.CurrencyCode === baseCurrency) {
    return { currencyRate: "1", bankAmount: money(amount), faults }
  }
  const inBase = accountCurrency === baseCurrency
  const bank = input.BankAmount && decimal(input.BankAmount)
  const sent = input.CurrencyRate && decimal(input.CurrencyRate)
  if ((bank && !bank.isGreaterThan(0)) || (sent && !sent.isGreaterThan(0))) {
    faults.push("The BankAmount and the CurrencyRate must be greater than 0.")
  }
  const fromBank = bank && inBase ? round(amount.dividedBy(bank), 6) : undefined
  const rate: BigNumber =
    sent || fromBank || decimal(defaultCurrencyRate(document.CurrencyCode, baseCurrency))
  return {
    currencyRate: rate.toFixed(),
    bankAmount: money(bank && inBase ? bank : inBase ? amount.dividedBy(rate) : amount),
    faults,
  }
}

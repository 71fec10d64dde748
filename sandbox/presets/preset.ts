import type { Account } from "../state/account"
import type { CountryCode, Currency } from "../state/organisation"

/** `output` and `input` taxes of goods, or no tax. */
export type TaxKind = "output" | "input" | "none"

/** One account of a preset's chart. */
export interface AccountRow {
  code: string
  name: string
  type: string
  tax: TaxKind
  system?: string
  /** Payments may be made to it although it is no bank account. */
  payments?: boolean
  bank?: Pick<Account, "BankAccountNumber" | "CurrencyCode">
  description?: string
}

/** One tax rate of a preset. */
export interface TaxRow {
  name: string
  type: string
  report?: string
  /** Percent; with several components, their names and percents. */
  rate: string | { name: string; rate: string }[]
  /** `sales` can be used on revenue, `purchases` on expenses, `both` on either. */
  use: "sales" | "purchases" | "both"
}

/** What an organisation of one country looks like before anyone has touched it. */
export interface Preset {
  country: CountryCode
  /** The first organisation's name, then the next one's. */
  names: string[]
  baseCurrency: string
  timezone: string
  currencies: Currency[]
  /** The names of VAT, GST or sales tax. */
  taxName: string
  taxTypes: Record<TaxKind, string>
  taxRates: TaxRow[]
  bankAccounts: AccountRow[]
  contacts: { name: string; email: string; city: string; postcode: string }[]
}

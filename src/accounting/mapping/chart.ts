/** An account of the organisation's chart, as last read. */
export interface ChartAccount {
  account_id: string
  code: string
  name: string
  /** Xero's AccountType, e.g. `BANK`, `SALES`, `CURRENT`. */
  type: string
  class: string
  status: "ACTIVE" | "ARCHIVED"
  tax_type: string | null
  system_account: string | null
  enable_payments: boolean
  /** Bank accounts only. */
  currency_code: string | null
}

/** A tax rate of the organisation, as last read; `effective_rate` is a percent, a decimal string. */
export interface ChartTaxRate {
  tax_type: string
  name: string
  status: string
  effective_rate: string
  can_apply_to_revenue: boolean
}

/** A tracking category, as last read, with the options that a line can be given. */
export interface ChartTracking {
  tracking_category_id: string
  name: string
  status: string
  options: { tracking_option_id: string; name: string; status: string }[]
}

/** The organisation's reference data that a document can name. */
export interface Chart {
  accounts: ChartAccount[]
  tax_rates: ChartTaxRate[]
  /** ISO 4217 codes the organisation is subscribed to, base currency included. */
  currencies: string[]
  /** At most two are active. */
  tracking: ChartTracking[]
}

/** An account of the chart, with Xero's field names. */
export interface Account {
  AccountID: string
  Code: string
  Name: string
  /** `BANK`, `REVENUE`, `SALES`, `OTHERINCOME`, `CURRENT`, `CURRLIAB`, `EXPENSE` … (Xero's AccountType). */
  Type: string
  Class: "ASSET" | "EQUITY" | "EXPENSE" | "LIABILITY" | "REVENUE"
  TaxType: string
  Status: "ACTIVE" | "ARCHIVED"
  EnablePaymentsToAccount: boolean
  /** `DEBTORS`, `CREDITORS`, `ROUNDING`, `GST`, `REALISEDCURRENCYGAIN` …; empty for an ordinary account. */
  SystemAccount: string
  /** Bank accounts only. */
  CurrencyCode?: string
  BankAccountNumber?: string
  Description?: string
  UpdatedDateUTC: string
}

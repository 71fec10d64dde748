import type { Account } from "./account"
import type { Books } from "./books"
import type { PaymentTerms } from "./payment-terms"
import type { TaxRate } from "./tax-rate"

/** The countries a sandbox organisation can be preset for; each has its own chart and tax rates. */
export type CountryCode = "GB" | "AU" | "NZ" | "US"

/** A tracking category with its options, as Xero returns it under `TrackingCategories`. */
export interface TrackingCategory {
  TrackingCategoryID: string
  Name: string
  Status: "ACTIVE" | "ARCHIVED"
  Options: { TrackingOptionID: string; Name: string; Status: "ACTIVE" | "ARCHIVED" }[]
}

/** A currency the organisation is subscribed to. */
export interface Currency {
  Code: string
  Description: string
}

/**
 * One Xero organisation (tenant). Everything in it is plain JSON, so that the whole sandbox can be
 * written to a file and read back. Times are ISO strings in UTC, dates `YYYY-MM-DD` in the
 * organisation's own calendar, amounts decimal strings in major units.
 */
export interface Organisation {
  tenantId: string
  name: string
  country: CountryCode
  baseCurrency: string
  /** Xero's own spelling of the time zone, e.g. `GMTSTANDARDTIME`. */
  timezone: string
  shortCode: string
  isDemoCompany: boolean
  periodLockDate: string | null
  endOfYearLockDate: string | null
  /** Of contacts without terms of their own. */
  paymentTerms?: PaymentTerms
  accounts: Account[]
  taxRates: TaxRate[]
  trackingCategories: TrackingCategory[]
  currencies: Currency[]
  books: Books
}

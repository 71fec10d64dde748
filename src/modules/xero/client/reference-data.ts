import { type Account } from "xero-node/dist/gen/model/accounting/account"
import { type Organisation } from "xero-node/dist/gen/model/accounting/organisation"
import { type TrackingCategory } from "xero-node/dist/gen/model/accounting/trackingCategory"
import { type TaxRate } from "xero-node/dist/gen/model/accounting/taxRate"
import { MathBN } from "@medusajs/framework/utils"
import {
  type ChartAccount,
  type ChartTaxRate,
  type ChartTracking,
} from "../../../accounting/mapping/chart"
import { type CallContext, callXero } from "./call-xero"
import { type XeroOrganisation } from "./documents"
import { type Gateway } from "./gateway"
import { sellerOf } from "./seller-of"
import { dayOf } from "./moment-of"
import { ianaTimeZone } from "./windows-time-zone"

const chartAccount = (account: Account): ChartAccount => ({
  account_id: account.accountID ?? "",
  code: account.code ?? "",
  name: account.name ?? "",
  type: String(account.type ?? ""),
  class: String(account._class ?? ""),
  status: String(account.status) === "ACTIVE" ? "ACTIVE" : "ARCHIVED",
  tax_type: account.taxType ?? null,
  system_account: account.systemAccount ? String(account.systemAccount) : null,
  enable_payments: Boolean(account.enablePaymentsToAccount),
  currency_code: account.currencyCode ? String(account.currencyCode) : null,
})

const chartTaxRate = (rate: TaxRate): ChartTaxRate => ({
  tax_type: rate.taxType ?? "",
  name: rate.name ?? "",
  status: String(rate.status ?? ""),
  effective_rate: MathBN.convert(rate.effectiveRate ?? 0).toFixed(),
  can_apply_to_revenue: Boolean(rate.canApplyToRevenue),
})

const xeroOrganisation = (organisation: Organisation): XeroOrganisation => ({
  name: organisation.name ?? "",
  country_code: String(organisation.countryCode ?? ""),
  base_currency: String(organisation.baseCurrency ?? ""),
  time_zone: ianaTimeZone(String(organisation.timezone ?? ""), String(organisation.countryCode)),
  short_code: organisation.shortCode ?? null,
  is_demo_company: Boolean(organisation.isDemoCompany),
  organisation_class: organisation._class ? String(organisation._class) : null,
  period_lock_date: dayOf(organisation.periodLockDate),
  end_of_year_lock_date: dayOf(organisation.endOfYearLockDate),
  seller: sellerOf(organisation),
})

const chartTracking = (category: TrackingCategory): ChartTracking => ({
  tracking_category_id: category.trackingCategoryID ?? "",
  name: category.name ?? "",
  status: String(category.status ?? ""),
  options: (category.options ?? []).map((option) => ({
    tracking_option_id: option.trackingOptionID ?? "",
    name: option.name ?? "",
    status: String(option.status ?? ""),
  })),
})

/** The half of a gateway that reads what documents can name. */
export function referenceCalls(
  context: CallContext
): Pick<Gateway, "organisation" | "accounts" | "taxRates" | "currencies" | "trackingCategories"> {
  const { tenant_id: tenant } = context
  const get = (endpoint: string) => ({ method: "GET" as const, endpoint })
  return {
    organisation: () =>
      callXero(
        context,
        get("Organisation"),
        (api) => api.getOrganisations(tenant),
        ({ organisations }) => organisations?.map(xeroOrganisation)[0]
      ),
    accounts: () =>
      callXero(
        context,
        get("Accounts"),
        (api) => api.getAccounts(tenant),
        ({ accounts }) => accounts?.map(chartAccount)
      ),
    taxRates: () =>
      callXero(
        context,
        get("TaxRates"),
        (api) => api.getTaxRates(tenant),
        ({ taxRates }) => taxRates?.map(chartTaxRate)
      ),
    currencies: () =>
      callXero(
        context,
        get("Currencies"),
        (api) => api.getCurrencies(tenant),
        ({ currencies }) => currencies?.flatMap(({ code }) => (code ? [String(code)] : []))
      ),
    trackingCategories: () =>
      callXero(
        context,
        get("TrackingCategories"),
        (api) => api.getTrackingCategories(tenant, undefined, undefined, true),
        ({ trackingCategories }) => trackingCategories?.map(chartTracking)
      ),
  }
}

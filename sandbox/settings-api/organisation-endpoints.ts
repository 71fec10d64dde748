import { envelope } from "../books/http/envelope"
import type { Endpoint } from "../http/endpoint"
import { xeroDate } from "../http/xero-date"
import type { CountryCode, Organisation } from "../state/organisation"
import { paymentTermsToXero } from "../state/payment-terms"
import { settingsEndpoint } from "./settings-endpoint"

const BY_COUNTRY: Record<CountryCode, { Version: string; day: number; month: number }> = {
  GB: { Version: "UK", day: 31, month: 3 },
  AU: { Version: "AU", day: 30, month: 6 },
  NZ: { Version: "NZ", day: 31, month: 3 },
  US: { Version: "US", day: 31, month: 12 },
}

/** `GET /Organisation`. */
export const organisationEndpoints: Endpoint[] = [
  settingsEndpoint("GET /Organisation", (request) =>
    envelope(request, { Organisations: [toXero(request.organisation)] })
  ),
  settingsEndpoint("GET /Organisations", (request) =>
    envelope(request, { Organisations: [toXero(request.organisation)] })
  ),
]

function toXero(organisation: Organisation): object {
  const { Version, day, month } = BY_COUNTRY[organisation.country]
  const { periodLockDate, endOfYearLockDate } = organisation
  return {
    Name: organisation.name,
    LegalName: organisation.name,
    PaysTax: true,
    Version,
    OrganisationType: "COMPANY",
    BaseCurrency: organisation.baseCurrency,
    CountryCode: organisation.country,
    IsDemoCompany: organisation.isDemoCompany,
    OrganisationStatus: "ACTIVE",
    FinancialYearEndDay: day,
    FinancialYearEndMonth: month,
    SalesTaxBasis: organisation.country === "GB" ? "ACCRUALS" : "PAYMENTS",
    SalesTaxPeriod: organisation.country === "GB" ? "QUARTERLY" : "TWOMONTHS",
    DefaultSalesTax: "Tax Exclusive",
    DefaultPurchasesTax: "Tax Exclusive",
    ...(periodLockDate ? { PeriodLockDate: xeroDate(periodLockDate) } : {}),
    ...(endOfYearLockDate ? { EndOfYearLockDate: xeroDate(endOfYearLockDate) } : {}),
    CreatedDateUTC: xeroDate("2024-02-01T09:00:00Z"),
    OrganisationEntityType: "COMPANY",
    Timezone: organisation.timezone,
    ShortCode: organisation.shortCode,
    OrganisationID: organisation.tenantId,
    Edition: "BUSINESS",
    Class: organisation.isDemoCompany ? "DEMO" : "PREMIUM",
    Addresses: [],
    Phones: [],
    ExternalLinks: [],
    PaymentTerms: paymentTermsToXero(organisation.paymentTerms ?? {}),
  }
}

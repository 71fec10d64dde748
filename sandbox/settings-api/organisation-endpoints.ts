import { envelope } from "../books/http/envelope"
import type { Endpoint } from "../http/endpoint"
import { xeroDate } from "../http/xero-date"
import type { CountryCode, Organisation } from "../state/organisation"
import { paymentTermsToXero } from "../state/payment-terms"
import { settingsEndpoint } from "./settings-endpoint"

interface CountryFacts {
  Version: string
  day: number
  month: number
  /** Businesses of the United States have none. */
  TaxNumber?: string
  address: { AddressLine1: string; City: string; PostalCode: string; Country: string }
}

const BY_COUNTRY: Record<CountryCode, CountryFacts> = {
  GB: {
    Version: "UK",
    day: 31,
    month: 3,
    TaxNumber: "GB123456789",
    address: {
      AddressLine1: "23 Main Street",
      City: "London",
      PostalCode: "W1A 1AA",
      Country: "UK",
    },
  },
  AU: {
    Version: "AU",
    day: 30,
    month: 6,
    TaxNumber: "11 111 111 138",
    address: {
      AddressLine1: "5 Bay Road",
      City: "Sydney",
      PostalCode: "2000",
      Country: "Australia",
    },
  },
  NZ: {
    Version: "NZ",
    day: 31,
    month: 3,
    TaxNumber: "101-2-303",
    address: {
      AddressLine1: "19 Taranaki Street",
      City: "Wellington",
      PostalCode: "6011",
      Country: "New Zealand",
    },
  },
  US: {
    Version: "US",
    day: 31,
    month: 12,
    address: {
      AddressLine1: "7 Pine Street",
      City: "Portland",
      PostalCode: "97201",
      Country: "USA",
    },
  },
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
  const { Version, day, month, TaxNumber, address } = BY_COUNTRY[organisation.country]
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
    ...(TaxNumber ? { TaxNumber } : {}),
    Addresses: [{ AddressType: "POBOX", ...address }],
    Phones: [],
    ExternalLinks: [],
    PaymentTerms: paymentTermsToXero(organisation.paymentTerms ?? {}),
  }
}

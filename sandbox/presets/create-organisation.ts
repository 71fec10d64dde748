import { ACCOUNT_CLASSES } from "../settings-api/account-classes"
import type { Account } from "../state/account"
import type { Books } from "../state/books"
import type { CountryCode, Organisation, TrackingCategory } from "../state/organisation"
import { stableId } from "../state/stable-id"
import { AU } from "./au"
import { buildTaxRate } from "./build-tax-rate"
import { chart } from "./chart"
import { GB } from "./gb"
import { NZ } from "./nz"
import type { AccountRow, Preset } from "./preset"
import { US } from "./us"

export const PRESETS: Record<CountryCode, Preset> = { GB, AU, NZ, US }

const MADE = "2026-01-05T09:00:00.000Z"

/**
 * A new organisation of a country, with its chart, tax rates, currencies and tracking categories.
 *
 * @param index how many organisations of this country there are already; all ids follow from it
 */
export function createOrganisation(
  country: CountryCode,
  index: number,
  books: Books,
  name?: string
): Organisation {
  const preset = PRESETS[country]
  const tenantId = stableId("organisation", country, index)
  const rows = [...preset.bankAccounts, ...chart(preset.taxName)]
  return {
    tenantId,
    name: name ?? preset.names[index] ?? `${preset.names[0]} ${index + 1}`,
    country,
    baseCurrency: preset.baseCurrency,
    timezone: preset.timezone,
    shortCode: `!${stableId(tenantId, "short code").replaceAll("-", "").slice(0, 5)}`,
    isDemoCompany: false,
    periodLockDate: null,
    endOfYearLockDate: null,
    accounts: rows.map((row) => account(tenantId, row, preset)),
    taxRates: preset.taxRates.map((row) => buildTaxRate(row, preset.taxName)),
    trackingCategories: [
      category(tenantId, "Sales channel", ["Online shop", "Marketplace", "Wholesale"]),
      category(tenantId, "Region", ["Domestic", "Europe", "Rest of the world"]),
    ],
    currencies: preset.currencies.map((currency) => ({ ...currency })),
    books,
  }
}

function account(tenantId: string, row: AccountRow, preset: Preset): Account {
  return {
    AccountID: stableId(tenantId, "account", row.code),
    Code: row.code,
    Name: row.name,
    Type: row.type,
    Class: ACCOUNT_CLASSES[row.type],
    TaxType: preset.taxTypes[row.tax],
    Status: "ACTIVE",
    EnablePaymentsToAccount: row.payments ?? false,
    SystemAccount: row.system ?? "",
    ...row.bank,
    ...(row.description ? { Description: row.description } : {}),
    UpdatedDateUTC: MADE,
  }
}

function category(tenantId: string, name: string, options: string[]): TrackingCategory {
  return {
    TrackingCategoryID: stableId(tenantId, "tracking", name),
    Name: name,
    Status: "ACTIVE",
    Options: options.map((option) => ({
      TrackingOptionID: stableId(tenantId, "tracking", name, option),
      Name: option,
      Status: "ACTIVE",
    })),
  }
}

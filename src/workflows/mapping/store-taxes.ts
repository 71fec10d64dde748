import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type StoreTax } from "../../accounting/mapping/propose-tax-rates"
import { taxInParts } from "./tax-in-parts"

/** A tax rate as Query gives it. */
export interface TaxRateRecord {
  code: string | null
  name: string
  rate: number | null
  is_default: boolean
  is_combinable: boolean
  tax_region_id: string
  tax_region?: { parent_id: string | null; country_code: string | null } | null
}

/**
 * The taxes that the store's settings can charge: each rate by itself, and a province's with its country's
 * where they are added. Source: `getTaxRatesForItem` of Medusa's tax module, which adds to a combinable
 * rate one of the region above, the default one unless a rule says otherwise.
 */
export function storeTaxes(records: TaxRateRecord[]): StoreTax[] {
  const rates = records.filter(({ rate }) => rate !== null)
  const pairs = rates
    .filter(({ is_combinable }) => is_combinable)
    .flatMap((rate) =>
      rates
        .filter((other) => other.is_default && other.tax_region_id === rate.tax_region?.parent_id)
        .map((parent) => [parent, rate])
    )
  return [...rates.map((rate) => [rate]), ...pairs].map((parts) =>
    taxInParts(
      parts.map(({ code, name, rate }) => ({ code, rate: String(rate), description: name })),
      parts[0].tax_region?.country_code?.toLowerCase() ?? null
    )
  )
}

/** Reads the taxes that the store's settings can charge, in one query. */
export async function readStoreTaxes(container: MedusaContainer): Promise<StoreTax[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "tax_rate",
    fields: [
      "id",
      "code",
      "name",
      "rate",
      "is_default",
      "is_combinable",
      "tax_region_id",
      "tax_region.parent_id",
      "tax_region.country_code",
    ],
  })
  return storeTaxes(data as unknown as TaxRateRecord[])
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { REGION_KEYS, REGIONS, type RegionKey } from "./regions"

/**
 * Makes the regions.
 *
 * @returns their ids
 */
export async function seedRegions(container: MedusaContainer): Promise<Record<RegionKey, string>> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: REGION_KEYS.map((key) => ({
        name: REGIONS[key].name,
        currency_code: REGIONS[key].currency_code,
        countries: [REGIONS[key].country],
        is_tax_inclusive: REGIONS[key].is_tax_inclusive,
        automatic_taxes: true,
        payment_providers: ["pp_system_default"],
      })),
    },
  })
  const ids = REGION_KEYS.map((key) => [
    key,
    result.find((region) => region.name === REGIONS[key].name)?.id,
  ])
  return Object.fromEntries(ids)
}

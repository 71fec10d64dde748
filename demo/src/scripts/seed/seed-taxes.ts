import type { MedusaContainer } from "@medusajs/framework/types"
import { createTaxRatesWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { ProductTypeName } from "./catalogue"
import { TAX_RATES } from "./tax-rates"

/**
 * Makes the tax regions with their standard and reduced rates.
 *
 * @param typeIds the ids of the product types, which the reduced rates are for
 */
export async function seedTaxes(
  container: MedusaContainer,
  typeIds: Record<ProductTypeName, string>
): Promise<void> {
  const countries = Object.keys(TAX_RATES)
  const { result: taxRegions } = await createTaxRegionsWorkflow(container).run({
    input: countries.map((country_code) => {
      const standard = TAX_RATES[country_code].find((rate) => !rate.types)
      return {
        country_code,
        provider_id: "tp_system",
        ...(standard && {
          default_tax_rate: { name: standard.name, code: standard.code, rate: standard.rate },
        }),
      }
    }),
  })
  const reduced = taxRegions.flatMap((region) =>
    TAX_RATES[region.country_code ?? ""].flatMap(({ types, ...rate }) =>
      types
        ? {
            ...rate,
            tax_region_id: region.id,
            rules: types.map((type) => ({
              reference: "product_type",
              reference_id: typeIds[type],
            })),
          }
        : []
    )
  )
  await createTaxRatesWorkflow(container).run({ input: reduced })
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createTaxRatesWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Canada's federal tax with that of two provinces on top of it (both on the same net amount), and Japan's
 * with its reduced rate for food.
 */
export async function seedLivesTaxes(container: MedusaContainer): Promise<void> {
  const countries = await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "ca",
        provider_id: "tp_system",
        default_tax_rate: { name: "GST", code: "CA-GST", rate: 5 },
      },
      {
        country_code: "jp",
        provider_id: "tp_system",
        default_tax_rate: { name: "Consumption tax", code: "JP10", rate: 10 },
      },
    ],
  })
  const [canada, japan] = ["ca", "jp"].map(
    (code) => countries.result.find(({ country_code }) => country_code === code)?.id ?? ""
  )
  const provinces = await createTaxRegionsWorkflow(container).run({
    input: [
      { country_code: "ca", province_code: "ca-bc", parent_id: canada },
      { country_code: "ca", province_code: "ca-qc", parent_id: canada },
    ],
  })
  const [columbia, quebec] = ["ca-bc", "ca-qc"].map(
    (code) => provinces.result.find(({ province_code }) => province_code === code)?.id ?? ""
  )
  const provincial = { is_default: true, is_combinable: true }
  const [coffee] = await container.resolve(Modules.PRODUCT).listProductTypes({ value: "Coffee" })
  await createTaxRatesWorkflow(container).run({
    input: [
      { ...provincial, name: "PST", code: "BC-PST", rate: 7, tax_region_id: columbia },
      { ...provincial, name: "QST", code: "QC-QST", rate: 9.975, tax_region_id: quebec },
      {
        name: "Consumption tax, food",
        code: "JP8",
        rate: 8,
        tax_region_id: japan,
        rules: [{ reference: "product_type", reference_id: coffee.id }],
      },
    ],
  })
}

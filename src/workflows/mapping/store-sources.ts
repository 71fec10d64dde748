import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A thing of the store that is mapped by its id. */
export interface NamedSource {
  id: string
  name: string
}

/** A tax rate as Medusa's tax settings have it; `rate` is a percent, a decimal string. */
export interface StoreTaxRate {
  code: string | null
  name: string
  rate: string
  /** ISO 3166 alpha-2, lower case. */
  country_code: string | null
}

/** Everything of the store that an Xero account or tax rate can be chosen for. */
export interface StoreSources {
  product_types: NamedSource[]
  shipping_options: NamedSource[]
  tax_rates: StoreTaxRate[]
  payment_providers: { id: string }[]
}

/** Reads the store's product types, shipping options, tax rates and payment providers: four queries. */
export async function readStoreSources(container: MedusaContainer): Promise<StoreSources> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [types, options, rates, providers] = await Promise.all([
    query.graph({ entity: "product_type", fields: ["id", "value"] }),
    query.graph({ entity: "shipping_option", fields: ["id", "name", "service_zone.name"] }),
    query.graph({
      entity: "tax_rate",
      fields: ["id", "code", "name", "rate", "tax_region.country_code"],
    }),
    query.graph({ entity: "payment_provider", fields: ["id", "is_enabled"] }),
  ])
  return {
    product_types: (types.data as unknown as { id: string; value: string }[]).map((type) => ({
      id: type.id,
      name: type.value,
    })),
    shipping_options: (
      options.data as unknown as { id: string; name: string; service_zone?: { name: string } }[]
    ).map((option) => ({
      id: option.id,
      name: option.service_zone ? `${option.name} (${option.service_zone.name})` : option.name,
    })),
    tax_rates: (
      rates.data as unknown as {
        code: string | null
        name: string
        rate: number | null
        tax_region?: { country_code: string | null } | null
      }[]
    )
      .filter((rate) => rate.rate !== null)
      .map((rate) => ({
        code: rate.code,
        name: rate.name,
        rate: String(rate.rate),
        country_code: rate.tax_region?.country_code?.toLowerCase() ?? null,
      })),
    payment_providers: (providers.data as unknown as { id: string; is_enabled: boolean }[])
      .filter((provider) => provider.is_enabled)
      .map(({ id }) => ({ id })),
  }
}

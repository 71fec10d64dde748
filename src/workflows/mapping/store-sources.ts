import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type StoreTax } from "../../accounting/mapping/propose-tax-rates"
import { readStoreTaxes } from "./store-taxes"

/** A thing of the store that is mapped by its id. */
export interface NamedSource {
  id: string
  name: string
}

/** Everything of the store that a choice can be made for without asking for it by name. */
export interface StoreSources {
  product_types: NamedSource[]
  shipping_options: NamedSource[]
  tax_rates: StoreTax[]
  payment_providers: { id: string }[]
  sales_channels: NamedSource[]
  regions: NamedSource[]
  customer_groups: NamedSource[]
}

type Row = Record<string, unknown>

const named = (data: unknown, field: string): NamedSource[] =>
  (data as Row[]).map((row) => ({ id: String(row.id), name: String(row[field]) }))

/** Reads what of the store is mapped: a query for each kind of thing. */
export async function readStoreSources(container: MedusaContainer): Promise<StoreSources> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [types, options, taxes, providers, channels, regions, groups] = await Promise.all([
    query.graph({ entity: "product_type", fields: ["id", "value"] }),
    query.graph({ entity: "shipping_option", fields: ["id", "name", "service_zone.name"] }),
    readStoreTaxes(container),
    query.graph({ entity: "payment_provider", fields: ["id", "is_enabled"] }),
    query.graph({ entity: "sales_channel", fields: ["id", "name"] }),
    query.graph({ entity: "region", fields: ["id", "name"] }),
    query.graph({ entity: "customer_group", fields: ["id", "name"] }),
  ])
  return {
    product_types: named(types.data, "value"),
    shipping_options: (
      options.data as unknown as { id: string; name: string; service_zone?: { name: string } }[]
    ).map((option) => ({
      id: option.id,
      name: option.service_zone ? `${option.name} (${option.service_zone.name})` : option.name,
    })),
    tax_rates: taxes,
    payment_providers: (providers.data as unknown as { id: string; is_enabled: boolean }[])
      .filter((provider) => provider.is_enabled)
      .map(({ id }) => ({ id })),
    sales_channels: named(channels.data, "name"),
    regions: named(regions.data, "name"),
    customer_groups: named(groups.data, "name"),
  }
}

import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Mapping } from "../../accounting/mapping/mapping"
import { type SourceLabels } from "../../accounting/mapping/resolve-account"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { providerLabel } from "./mapping-sources"
import { readProductGroups } from "./product-groups"

/**
 * Names what of an order has a mapping of its own: its products' types, collections, categories and tags, the
 * products themselves, its shipping options and payment providers. A query for each kind that occurs, so none
 * where only the general mappings are at work.
 */
export async function readSourceLabels(
  container: MedusaContainer,
  order: OrderSnapshot,
  mappings: Pick<Mapping, "kind" | "source">[]
): Promise<SourceLabels> {
  const own = sourcesOf(order)
  const mapped = mappings.filter(({ source }) => own.has(source))
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const named = async (
    prefix: string,
    entity: "product_type" | "shipping_option",
    field: string
  ) => {
    const ids = mapped.flatMap(({ source }) =>
      source.startsWith(prefix) ? [source.slice(prefix.length)] : []
    )
    if (!ids.length) {
      return []
    }
    const { data } = await query.graph({ entity, fields: ["id", field], filters: { id: ids } })
    return (data as unknown as Record<string, unknown>[]).map((row): [string, string] => [
      `${prefix}${row.id}`,
      String(row[field]),
    ])
  }
  const [groups, types, options] = await Promise.all([
    readProductGroups(container, mapped),
    named("product_type:", "product_type", "value"),
    named("shipping_option:", "shipping_option", "name"),
  ])
  const providers = order.payments.map(({ provider_id }): [string, string] => [
    provider_id,
    providerLabel(provider_id),
  ])
  return Object.fromEntries([...groups, ...types, ...options, ...providers])
}

/** Every source that a mapping of one of the order's lines can have. */
function sourcesOf({ lines }: OrderSnapshot): Set<string> {
  return new Set(
    lines.flatMap(({ product, shipping_option_id }) => [
      `shipping_option:${shipping_option_id}`,
      ...(product
        ? [
            `product:${product.id}`,
            `product_type:${product.type_id}`,
            `product_collection:${product.collection_id}`,
            ...product.category_ids.map((id) => `product_category:${id}`),
            ...product.tag_ids.map((id) => `product_tag:${id}`),
          ]
        : []),
    ])
  )
}

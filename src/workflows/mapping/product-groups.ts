import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Mapping } from "../../accounting/mapping/mapping"

/** What a revenue mapping can be for besides a product type, by the source's first part. */
const GROUPS = {
  product: { entity: "product", field: "title" },
  product_collection: { entity: "product_collection", field: "title" },
  product_category: { entity: "product_category", field: "name" },
  product_tag: { entity: "product_tag", field: "value" },
} as const

/**
 * Names the products, collections, categories and tags that revenue mappings were saved for, with a query
 * for each of the four that occurs; what is gone from the store is missing from the answer.
 *
 * @returns names by mapping source, e.g. `Summer` by `product_collection:pcol_1`
 */
export async function readProductGroups(
  container: MedusaContainer,
  saved: Pick<Mapping, "kind" | "source">[]
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const revenue = saved.filter(({ kind }) => kind === "revenue").map(({ source }) => source)
  const found = await Promise.all(
    Object.entries(GROUPS).map(async ([group, { entity, field }]) => {
      const prefix = `${group}:`
      const ids = revenue
        .filter((source) => source.startsWith(prefix))
        .map((source) => source.slice(prefix.length))
      if (!ids.length) {
        return []
      }
      const { data } = await query.graph({ entity, fields: ["id", field], filters: { id: ids } })
      return (data as unknown as Record<string, unknown>[]).map((record): [string, string] => [
        `${prefix}${record.id}`,
        String(record[field]),
      ])
    })
  )
  return new Map(found.flat())
}

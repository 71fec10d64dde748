import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Mapping } from "../../accounting/mapping/mapping"

/** What a revenue mapping can be for besides a product type, by the source's first part. */
const GROUPS = {
  product: { entity: "product", field: "title", word: "Product" },
  product_collection: { entity: "product_collection", field: "title", word: "Collection" },
  product_category: { entity: "product_category", field: "name", word: "Category" },
  product_tag: { entity: "product_tag", field: "value", word: "Tag" },
} as const

/**
 * Names the products, collections, categories and tags that revenue mappings were saved for, with a query
 * for each of the four that occurs; what is gone from the store is missing from the answer.
 *
 * @returns labels by mapping source, e.g. `Collection Summer` by `product_collection:pcol_1`
 */
export async function readProductGroups(
  container: MedusaContainer,
  saved: Pick<Mapping, "kind" | "source">[]
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const revenue = saved.filter(({ kind }) => kind === "revenue").map(({ source }) => source)
  const found = await Promise.all(
    Object.entries(GROUPS).map(async ([group, { entity, field, word }]) => {
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
        `${word} ${record[field]}`,
      ])
    })
  )
  return new Map(found.flat())
}

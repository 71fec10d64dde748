import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../api/query-keys"
import { sdk } from "../api/sdk"
import { type RuleKind } from "../state/rule-kinds"

/** A record of the store, by its id and the name the owner knows it by. */
export interface StoreRecord {
  id: string
  name: string
}

interface Page {
  q?: string
  limit: number
}

/** What is asked of the store for each kind of rule. */
const searches: Record<RuleKind, (page: Page) => Promise<StoreRecord[]>> = {
  product: async (page) => {
    const { products } = await sdk.admin.product.list({ ...page, fields: "id,title" })
    return products.map(({ id, title }) => ({ id, name: title }))
  },
  product_collection: async (page) => {
    const { collections } = await sdk.admin.productCollection.list({ ...page, fields: "id,title" })
    return collections.map(({ id, title }) => ({ id, name: title }))
  },
  product_category: async (page) => {
    const { product_categories } = await sdk.admin.productCategory.list({
      ...page,
      fields: "id,name",
    })
    return product_categories.map(({ id, name }) => ({ id, name }))
  },
  product_tag: async (page) => {
    const { product_tags } = await sdk.admin.productTag.list({ ...page, fields: "id,value" })
    return product_tags.map(({ id, value }) => ({ id, name: value }))
  },
}

/** The first records of a kind whose text holds what was typed; all of them when nothing was. */
export function useStoreSearch(kind: RuleKind, typed: string) {
  const q = typed.trim()
  return useQuery({
    queryKey: queryKeys.storeSearch(kind, q),
    queryFn: () => searches[kind]({ ...(q ? { q } : {}), limit: 50 }),
    placeholderData: (before, query) => (query?.queryKey[2] === kind ? before : undefined),
  })
}

import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { type StoreKind } from "../../state/rule-kinds"

/** A record of the store, by its id and the name the owner knows it by. */
export interface StoreRecord {
  id: string
  name: string
}

interface Page {
  q?: string
  id?: string[]
  limit: number
}

/** What is asked of the store for each kind of record. */
const searches: Record<StoreKind, (page: Page) => Promise<StoreRecord[]>> = {
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
  sales_channel: async (page) => {
    const { sales_channels } = await sdk.admin.salesChannel.list({ ...page, fields: "id,name" })
    return sales_channels.map(({ id, name }) => ({ id, name }))
  },
  customer_group: async (page) => {
    const { customer_groups } = await sdk.admin.customerGroup.list({ ...page, fields: "id,name" })
    return customer_groups.map(({ id, name }) => ({ id, name: name ?? id }))
  },
}

/** The first records of a kind whose text holds what was typed; all of them when nothing was. */
export function useStoreSearch(kind: StoreKind, typed: string) {
  const q = typed.trim()
  return useQuery({
    queryKey: queryKeys.storeSearch(kind, q),
    queryFn: () => searches[kind]({ ...(q ? { q } : {}), limit: 50 }),
    placeholderData: (before, query) => (query?.queryKey[2] === kind ? before : undefined),
  })
}

/** The names of records by their ids; one that is gone from the store is missing. */
export function useStoreNames(kind: StoreKind, ids: string[]) {
  return useQuery({
    queryKey: queryKeys.storeNames(kind, ids),
    queryFn: async () => {
      const records = await searches[kind]({ id: ids, limit: ids.length })
      return new Map(records.map(({ id, name }) => [id, name]))
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
}

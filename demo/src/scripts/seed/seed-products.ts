import type { MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import {
  createCollectionsWorkflow,
  createProductsWorkflow,
  createProductTypesWorkflow,
} from "@medusajs/medusa/core-flows"
import { COLLECTIONS, PRODUCT_TYPES, PRODUCTS, type ProductTypeName } from "./catalogue"

/**
 * Makes the product types, the collections and the products.
 *
 * @returns the ids of the product types by name
 */
export async function seedProducts(
  container: MedusaContainer,
  shop: { salesChannelId: string; shippingProfileId: string }
): Promise<Record<ProductTypeName, string>> {
  const types = await createProductTypesWorkflow(container).run({
    input: { product_types: PRODUCT_TYPES.map((value) => ({ value })) },
  })
  const collections = await createCollectionsWorkflow(container).run({
    input: { collections: COLLECTIONS.map((title) => ({ title })) },
  })
  const typeIds: Record<string, string> = Object.fromEntries(
    types.result.map((type) => [type.value, type.id])
  )
  const collectionIds = Object.fromEntries(
    collections.result.map((collection) => [collection.title, collection.id])
  )
  await createProductsWorkflow(container).run({
    input: {
      products: PRODUCTS.map((product) => ({
        title: product.title,
        handle: product.handle,
        status: ProductStatus.PUBLISHED,
        type_id: typeIds[product.type],
        collection_id: collectionIds[product.collection],
        shipping_profile_id: shop.shippingProfileId,
        sales_channels: [{ id: shop.salesChannelId }],
        options: [
          { title: product.option, values: product.variants.map((variant) => variant.title) },
        ],
        variants: product.variants.map((variant) => ({
          title: variant.title,
          sku: variant.sku,
          options: { [product.option]: variant.title },
          prices: [
            { currency_code: "gbp", amount: variant.gbp },
            { currency_code: "eur", amount: variant.eur },
            { currency_code: "usd", amount: variant.usd },
          ],
        })),
      })),
    },
  })
  return typeIds
}

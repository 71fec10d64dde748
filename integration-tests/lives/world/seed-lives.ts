import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createProductsWorkflow,
  createPromotionsWorkflow,
  createRefundReasonsWorkflow,
} from "@medusajs/medusa/core-flows"
import seed from "../../../demo/src/scripts/seed"
import { GOODS } from "./goods"
import { PROMOTIONS } from "./promotions"
import { seedMarkets } from "./seed-markets"
import { seedLivesTaxes } from "./seed-taxes"

/** Fills an empty store with the demo's goods and, beside them, what the lives need: more markets, taxes, prices. */
export async function seedLives(container: MedusaContainer): Promise<void> {
  await seed({ container, args: [] })
  await seedMarkets(container)
  await seedLivesTaxes(container)
  await seedGoods(container)
  await createPromotionsWorkflow(container).run({ input: { promotionsData: PROMOTIONS } })
  await createRefundReasonsWorkflow(container).run({
    input: { data: [{ label: "Customer Care Adjustment", code: "customer_care" }] },
  })
}

async function seedGoods(container: MedusaContainer): Promise<void> {
  const types = await container.resolve(Modules.PRODUCT).listProductTypes()
  const [channel] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: "Web shop" })
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" })
  await createProductsWorkflow(container).run({
    input: {
      products: GOODS.map(({ sku, title, type, giftcard, prices }) => ({
        title,
        handle: sku.toLowerCase(),
        status: ProductStatus.PUBLISHED,
        is_giftcard: giftcard ?? false,
        type_id: types.find(({ value }) => value === type)?.id,
        shipping_profile_id: profile.id,
        sales_channels: [{ id: channel.id }],
        options: [{ title: "Kind", values: ["Only"] }],
        variants: [
          {
            title: "Only",
            sku,
            // The lives are about money; without stock to reserve they run quicker.
            manage_inventory: false,
            options: { Kind: "Only" },
            prices: Object.entries(prices).map(([currency_code, amount]) => ({
              currency_code,
              amount,
            })),
          },
        ],
      })),
    },
  })
}

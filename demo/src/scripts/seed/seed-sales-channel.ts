import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { PUBLISHABLE_KEY_TITLE } from "./publishable-key-title"

/**
 * Names the store, gives it its currencies, a sales channel and a publishable key.
 *
 * @returns the id of the sales channel
 */
export async function seedSalesChannel(container: MedusaContainer): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  const channels = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Web shop" }] },
  })
  const salesChannelId = channels.result[0].id
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Harbour Goods",
        default_sales_channel_id: salesChannelId,
        supported_currencies: [
          // A price that names no region follows its currency in whether it holds the tax.
          { currency_code: "gbp", is_default: true, is_tax_inclusive: true },
          { currency_code: "eur" },
          { currency_code: "usd" },
        ],
      },
    },
  })
  const keys = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: PUBLISHABLE_KEY_TITLE, type: "publishable", created_by: "" }],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys.result[0].id, add: [salesChannelId] },
  })
  return salesChannelId
}

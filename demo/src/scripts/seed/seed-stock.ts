import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"

/** More than any test will sell. */
const STOCKED_QUANTITY = 100_000

/** Puts every product into stock. */
export async function seedStock(container: MedusaContainer, locationId: string): Promise<void> {
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({}, { take: null })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map((item) => ({
        location_id: locationId,
        inventory_item_id: item.id,
        stocked_quantity: STOCKED_QUANTITY,
      })),
    },
  })
}

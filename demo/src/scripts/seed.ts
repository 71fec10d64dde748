import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { seedAdminUser } from "./seed/seed-admin-user"
import { seedDelivery } from "./seed/seed-delivery"
import { seedProducts } from "./seed/seed-products"
import { seedPromotions } from "./seed/seed-promotions"
import { seedRegions } from "./seed/seed-regions"
import { seedSalesChannel } from "./seed/seed-sales-channel"
import { seedStock } from "./seed/seed-stock"
import { seedTaxes } from "./seed/seed-taxes"

/**
 * Fills an empty store with what a shop has before its first order: regions with their taxes, delivery, products with
 * stock, promotions, and an owner who can log in. Does nothing to a store that has a region already.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: regions } = await query.graph({ entity: "region", fields: ["id"] })
  await seedAdminUser(container)
  if (regions.length > 0) {
    return
  }
  const salesChannelId = await seedSalesChannel(container)
  const regionIds = await seedRegions(container)
  const delivery = await seedDelivery(container, { salesChannelId, regionIds })
  const typeIds = await seedProducts(container, {
    salesChannelId,
    shippingProfileId: delivery.shippingProfileId,
  })
  await seedTaxes(container, typeIds)
  await seedStock(container, delivery.locationId)
  await seedPromotions(container)
}

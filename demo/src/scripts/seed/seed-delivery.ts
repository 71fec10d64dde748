import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { REGION_KEYS, REGIONS, type RegionKey } from "./regions"
import { shippingOptions } from "./shipping-options"

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const [standing] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" })
  if (standing) {
    return standing.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Parcels", type: "default" }] },
  })
  return result[0].id
}

/**
 * Makes the warehouse, and standard, express and return delivery in every region.
 *
 * @returns the ids that products and stock refer to
 */
export async function seedDelivery(
  container: MedusaContainer,
  shop: { salesChannelId: string; regionIds: Record<RegionKey, string> }
): Promise<{ locationId: string; shippingProfileId: string }> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const shippingProfileId = await shippingProfile(container)
  const locations = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: "Bristol warehouse",
          address: { address_1: "1 Redcliffe Wharf", city: "Bristol", country_code: "GB" },
        },
      ],
    },
  })
  const locationId = locations.result[0].id
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Parcels from Bristol",
    type: "shipping",
    service_zones: REGION_KEYS.map((key) => ({
      name: REGIONS[key].name,
      geo_zones: [{ type: "country" as const, country_code: REGIONS[key].country }],
    })),
  })
  const location = { [Modules.STOCK_LOCATION]: { stock_location_id: locationId } }
  await link.create([
    { ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" } },
    { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ])
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locationId, add: [shop.salesChannelId] },
  })
  await createShippingOptionsWorkflow(container).run({
    input: REGION_KEYS.flatMap((key) => {
      const zone = set.service_zones.find((candidate) => candidate.name === REGIONS[key].name)
      return shippingOptions(REGIONS[key], {
        region_id: shop.regionIds[key],
        service_zone_id: zone?.id ?? "",
        shipping_profile_id: shippingProfileId,
      })
    }),
  })
  return { locationId, shippingProfileId }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  createShippingOptionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { shippingOptions } from "../../../demo/src/scripts/seed/shipping-options"
import { REGIONS } from "../../../demo/src/scripts/seed/regions"
import { MARKET_KEYS, MARKETS, NEW_MARKETS } from "./markets"

const DELIVERY = {
  canada: { standard: 12.345, express: 29.99 },
  japan: { standard: 880, express: 1650.5 },
}

/** Adds the currencies, regions and ways of delivery that the demo's store has not. */
export async function seedMarkets(container: MedusaContainer): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        supported_currencies: MARKET_KEYS.map((key) => ({
          currency_code: MARKETS[key].currency,
          is_default: key === "uk",
          is_tax_inclusive: MARKETS[key].inclusive,
        })),
      },
    },
  })
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: NEW_MARKETS.map((key) => ({
        name: MARKETS[key].name,
        currency_code: MARKETS[key].currency,
        countries: [MARKETS[key].country],
        is_tax_inclusive: MARKETS[key].inclusive,
        automatic_taxes: true,
        payment_providers: ["pp_system_default"],
      })),
    },
  })
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [set] = await fulfillment.listFulfillmentSets()
  const [profile] = await fulfillment.listShippingProfiles({ type: "default" })
  const zones = await fulfillment.createServiceZones(
    NEW_MARKETS.map((key) => ({
      name: MARKETS[key].name,
      fulfillment_set_id: set.id,
      geo_zones: [{ type: "country" as const, country_code: MARKETS[key].country }],
    }))
  )
  const idOf = (list: { id: string; name: string }[], name: string) =>
    list.find((one) => one.name === name)?.id ?? ""
  await createShippingOptionsWorkflow(container).run({
    input: NEW_MARKETS.flatMap((key) => {
      const { name, currency } = MARKETS[key]
      const region = { ...REGIONS.uk, ...DELIVERY[key], name, currency_code: currency }
      return shippingOptions(region, {
        region_id: idOf(regions, name),
        service_zone_id: idOf(zones, name),
        shipping_profile_id: profile.id,
      })
    }),
  })
}

import type { FulfillmentWorkflow } from "@medusajs/framework/types"
import type { REGIONS, RegionKey } from "./regions"

type ShippingOption = FulfillmentWorkflow.CreateShippingOptionsWorkflowInput

interface Place {
  region_id: string
  service_zone_id: string
  shipping_profile_id: string
}

/** The ways of delivery, by the code of their type. */
export type DeliveryCode = "standard" | "express" | "return"

const LABELS: Record<DeliveryCode, string> = {
  standard: "Standard delivery",
  express: "Express delivery",
  return: "Return",
}

/** The shipping options of one region: two for buyers, and one for what comes back. */
export function shippingOptions(
  region: (typeof REGIONS)[RegionKey],
  place: Place
): ShippingOption[] {
  const { region_id, service_zone_id, shipping_profile_id } = place
  const option = (code: DeliveryCode, amount: number): ShippingOption => ({
    name: LABELS[code],
    price_type: "flat",
    provider_id: "manual_manual",
    service_zone_id,
    shipping_profile_id,
    type: { code, label: LABELS[code], description: LABELS[code] },
    prices: [
      { region_id, amount },
      { currency_code: region.currency_code, amount },
    ],
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: String(code !== "return") },
      { attribute: "is_return", operator: "eq", value: String(code === "return") },
    ],
  })
  return [
    option("standard", region.standard),
    option("express", region.express),
    option("return", 0),
  ]
}

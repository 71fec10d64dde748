import Medusa from "@medusajs/js-sdk"
import { REGION_KEYS, REGIONS, type RegionKey } from "../../demo/src/scripts/seed/regions"
import { ADMIN_LOGIN } from "../../demo/src/scripts/seed/admin-login"
import { PUBLISHABLE_KEY_TITLE } from "../../demo/src/scripts/seed/publishable-key-title"
import type { Store } from "./store"

/** A client that keeps its login in memory only; a new one has none. */
export function newClient(baseUrl: string, publishableKey?: string): Medusa {
  return new Medusa({
    baseUrl,
    publishableKey,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
}

async function readRegionIds(admin: Medusa): Promise<Record<RegionKey, string>> {
  const { regions } = await admin.admin.region.list({ limit: 50 })
  const idOf = (key: RegionKey) => regions.find((region) => region.name === REGIONS[key].name)?.id
  return Object.fromEntries(REGION_KEYS.map((key) => [key, idOf(key)])) as Record<RegionKey, string>
}

async function readVariantIds(admin: Medusa): Promise<Record<string, string>> {
  const { variants } = await admin.admin.productVariant.list({ limit: 200, fields: "id,sku" })
  return Object.fromEntries(variants.map((variant) => [variant.sku, variant.id]))
}

/**
 * Logs the owner in to a store that `demo/src/scripts/seed.ts` has filled, and reads what orders need to know.
 *
 * @param baseUrl such as `http://localhost:9000`
 * @param login the owner's, unless it is the seeded one
 */
export async function openStore(baseUrl: string, login = ADMIN_LOGIN): Promise<Store> {
  const admin = newClient(baseUrl)
  await admin.auth.login("user", "emailpass", login)
  const [keys, locations, channels, regionIds, variantIds] = await Promise.all([
    admin.admin.apiKey.list({ type: "publishable", limit: 50 }),
    admin.admin.stockLocation.list({ limit: 1 }),
    admin.admin.store.list({ fields: "default_sales_channel_id" }),
    readRegionIds(admin),
    readVariantIds(admin),
  ])
  const key = keys.api_keys.find((candidate) => candidate.title === PUBLISHABLE_KEY_TITLE)
  if (!key) {
    throw new Error(
      `The store at ${baseUrl} is not seeded: it has no key "${PUBLISHABLE_KEY_TITLE}".`
    )
  }
  return {
    baseUrl,
    admin,
    visitor: newClient(baseUrl, key.token),
    publishableKey: key.token,
    salesChannelId: channels.stores[0].default_sales_channel_id ?? "",
    locationId: locations.stock_locations[0].id,
    regionIds,
    variantIds,
  }
}

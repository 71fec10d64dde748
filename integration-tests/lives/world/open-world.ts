import { openStore } from "../../store/open-store"
import { registerCustomer, type Shopper } from "../../store/register-customer"
import type { Store } from "../../store/store"
import { MARKET_KEYS, MARKETS, type MarketKey } from "./markets"
import type { MarketIds, OwnerCall, World } from "./world"

const SHOPPERS = ["Amelia", "Noah", "Greta"]

/** Only ids in answers: what the host would read for them costs as much as what it was asked to do. */
const BRIEFLY = "?fields=id"

/** Logs the owner in and opens a few accounts. */
export async function openWorld(baseUrl: string): Promise<World> {
  const store = await openStore(baseUrl)
  const owner: OwnerCall = (method, path, body) =>
    store.admin.client.fetch(`/admin${path}${method === "POST" ? BRIEFLY : ""}`, { method, body })
  const shoppers: Shopper[] = []
  for (const first_name of SHOPPERS) {
    const email = `${first_name.toLowerCase()}.${Date.now()}@example.com`
    const buyer = { email, first_name, last_name: "Hart", region: "uk" as const }
    shoppers.push(await registerCustomer(store, buyer))
  }
  const { refund_reasons } = await owner<{ refund_reasons: { id: string }[] }>(
    "GET",
    "/refund-reasons?limit=1"
  )
  return {
    store,
    owner,
    markets: await readMarkets(store, owner),
    shoppers,
    refundReasonId: refund_reasons[0].id,
  }
}

interface OptionAnswer {
  id: string
  service_zone: { name: string }
  type: { code: string }
  prices: { amount: number }[]
}

async function readMarkets(store: Store, owner: OwnerCall): Promise<Record<MarketKey, MarketIds>> {
  const { regions } = await store.admin.admin.region.list({ limit: 50 })
  const { shipping_options } = await owner<{ shipping_options: OptionAnswer[] }>(
    "GET",
    "/shipping-options?limit=100&fields=id,*service_zone,*type,*prices"
  )
  const marketOf = (key: MarketKey): MarketIds => {
    const { name } = MARKETS[key]
    const delivery = (code: string) => {
      const option = shipping_options.find(
        ({ service_zone, type }) => service_zone.name === name && type.code === code
      )
      return { id: option?.id ?? "", amount: option?.prices[0].amount ?? 0 }
    }
    return {
      regionId: regions.find((region) => region.name === name)?.id ?? "",
      delivery: {
        standard: delivery("standard"),
        express: delivery("express"),
        return: delivery("return"),
      },
    }
  }
  return Object.fromEntries(MARKET_KEYS.map((key) => [key, marketOf(key)])) as Record<
    MarketKey,
    MarketIds
  >
}

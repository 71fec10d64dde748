import { GOODS } from "../world/goods"
import { pickReturned } from "./return-steps"
import type { Living, Step } from "./step"

/** Another thing for the customer, as an exchange or a claim sends it. */
function another({ world, random }: Living) {
  const { sku } = random.pick(GOODS)
  const quantity = random.whole(1, 2)
  return {
    words: `${quantity} × ${sku}`,
    body: { items: [{ variant_id: world.store.variantIds[sku], quantity }] },
  }
}

async function exchange(living: Living): Promise<string> {
  const { world, random, market, order } = living
  const { words, ...item } = pickReturned(living)
  const answer = await world.owner<{ exchange: { id: string } }>("POST", "/exchanges", {
    order_id: order.id,
  })
  const path = `/exchanges/${answer.exchange.id}`
  try {
    await world.owner("POST", `${path}/inbound/items`, { items: [item] })
    const out = another(living)
    await world.owner("POST", `${path}/outbound/items`, out.body)
    if (random.chance(0.3)) {
      await world.owner("POST", `${path}/outbound/shipping-method`, {
        shipping_option_id: world.markets[market].delivery.standard.id,
      })
    }
    await world.owner("POST", `${path}/request`, {})
    return `${words} for ${out.words}`
  } catch (error) {
    await world.owner("DELETE", `${path}/request`).catch(() => null)
    throw error
  }
}

async function claim(living: Living): Promise<string> {
  const { world, random, order } = living
  const { words, ...item } = pickReturned(living)
  const type = random.pick(["refund", "replace"])
  const answer = await world.owner<{ claim: { id: string } }>("POST", "/claims", {
    order_id: order.id,
    type,
  })
  const path = `/claims/${answer.claim.id}`
  try {
    const because = { ...item, reason: "production_failure" }
    await world.owner("POST", `${path}/claim-items`, { items: [because] })
    await world.owner("POST", `${path}/inbound/items`, { items: [item] })
    const out = another(living)
    if (type === "replace") {
      await world.owner("POST", `${path}/outbound/items`, out.body)
    }
    await world.owner("POST", `${path}/request`, {})
    return `${type} ${words}${type === "replace" ? ` by ${out.words}` : ""}`
  } catch (error) {
    await world.owner("DELETE", `${path}/request`).catch(() => null)
    throw error
  }
}

/** Goods for other goods. What comes back is received by a step of its own. */
export const EXCHANGE_STEPS: Step[] = [
  { name: "exchange", weight: 3, take: exchange },
  { name: "claim", weight: 3, take: claim },
]

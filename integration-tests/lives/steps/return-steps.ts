import { count, type Living, NotNow, type Step } from "./step"

interface ReturnAnswer {
  id: string
  status: string
  created_at: string
  items: { item_id: string; quantity: number; received_quantity?: number | null }[]
}

/** Items of which some are with the customer and not on their way back. */
function returnable({ order }: Living) {
  return order.items
    .map((item) => ({
      item,
      most: [
        count(item.detail.raw_fulfilled_quantity),
        -count(item.detail.raw_return_requested_quantity),
        -count(item.detail.raw_return_received_quantity),
        -count(item.detail.raw_return_dismissed_quantity),
      ].reduce((sum, one) => sum + one, 0),
    }))
    .filter(({ most }) => most > 0)
}

/** Part or all of an item that can come back. */
export function pickReturned(living: Living) {
  const found = returnable(living)
  if (found.length === 0) {
    throw new NotNow("nothing to return")
  }
  const { item, most } = living.random.pick(found)
  const quantity = living.random.whole(1, most)
  return { id: item.id, quantity, words: `${quantity} × ${item.variant_sku}` }
}

async function requestReturn(living: Living): Promise<string> {
  const { world, random, market, order } = living
  const { words, ...item } = pickReturned(living)
  const answer = await world.owner<{ return: { id: string } }>("POST", "/returns", {
    order_id: order.id,
    location_id: world.store.locationId,
  })
  const path = `/returns/${answer.return.id}`
  try {
    await world.owner("POST", `${path}/request-items`, { items: [item] })
    const fee = random.chance(0.3)
    if (fee) {
      await world.owner("POST", `${path}/shipping-method`, {
        shipping_option_id: world.markets[market].delivery.return.id,
        custom_amount: 2.49,
      })
    }
    await world.owner("POST", `${path}/request`, {})
    return `${words}${fee ? ", with a fee" : ""}`
  } catch (error) {
    await world.owner("DELETE", `${path}/request`).catch(() => null)
    throw error
  }
}

async function pendingReturn({ world, order }: Living): Promise<ReturnAnswer> {
  const { returns } = await world.owner<{ returns: ReturnAnswer[] }>(
    "GET",
    `/returns?order_id=${order.id}&limit=50&fields=id,status,created_at,*items`
  )
  const [first] = returns
    .filter(({ status }) => status === "requested" || status === "partially_received")
    .sort((a, b) => a.created_at.localeCompare(b.created_at))
  if (!first) {
    throw new NotNow("nothing is on its way back")
  }
  return first
}

async function receiveReturn(living: Living): Promise<string> {
  const { world, random } = living
  const { id, items } = await pendingReturn(living)
  const path = `/returns/${id}`
  const waiting = items.map((item) => ({
    id: item.item_id,
    left: item.quantity - (item.received_quantity ?? 0),
  }))
  const parts = waiting
    .filter(({ left }) => left > 0)
    .map(({ id: itemId, left }) => {
      const came = random.chance(0.7) ? left : random.whole(1, left)
      const dismissed = random.chance(0.25) ? random.whole(0, came) : 0
      return { id: itemId, received: came - dismissed, dismissed }
    })
  await world.owner("POST", `${path}/receive`, {})
  try {
    const send = async (verb: string, figure: "received" | "dismissed") => {
      const list = parts.map((part) => ({ id: part.id, quantity: part[figure] }))
      const some = list.filter(({ quantity }) => quantity > 0)
      if (some.length > 0) {
        await world.owner("POST", `${path}/${verb}`, { items: some })
      }
    }
    await send("receive-items", "received")
    await send("dismiss-items", "dismissed")
    await world.owner("POST", `${path}/receive/confirm`, {})
  } catch (error) {
    await world.owner("DELETE", `${path}/receive`).catch(() => null)
    throw error
  }
  return parts.map(({ received, dismissed }) => `${received} kept, ${dismissed} broken`).join("; ")
}

async function cancelReturn(living: Living): Promise<string> {
  const { id } = await pendingReturn(living)
  await living.world.owner("POST", `/returns/${id}/cancel`, {})
  return "it stays with the customer"
}

/** Goods that come back; those of exchanges and claims are received here too. */
export const RETURN_STEPS: Step[] = [
  { name: "request return", weight: 7, take: requestReturn },
  { name: "receive return", weight: 9, take: receiveReturn },
  { name: "cancel return", weight: 1, take: cancelReturn },
]

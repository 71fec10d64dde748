import { count, type Living, NotNow, type Step } from "./step"

async function fulfil({ world, random, order }: Living): Promise<string> {
  const items = order.items
    .map((item) => ({
      id: item.id,
      quantity: count(item.detail.raw_quantity) - count(item.detail.raw_fulfilled_quantity),
    }))
    .filter(({ quantity }) => quantity > 0)
  if (items.length === 0) {
    throw new NotNow("nothing to pack")
  }
  const packed = random.some(items, random.chance(0.8) ? items.length : 1)
  await world.owner("POST", `/orders/${order.id}/fulfillments`, {
    location_id: world.store.locationId,
    items: packed,
  })
  return `${packed.length} of ${items.length} lines`
}

async function cancel({ world, random, order }: Living): Promise<string> {
  const packed = order.fulfillments.filter(({ canceled_at }) => !canceled_at)
  const unpack = packed.length > 0 && random.chance(0.5)
  for (const { id } of unpack ? packed : []) {
    await world.owner("POST", `/orders/${order.id}/fulfillments/${id}/cancel`, {})
  }
  await world.owner("POST", `/orders/${order.id}/cancel`, {})
  return unpack ? "after unpacking" : "as it was"
}

const bring =
  (verb: string) =>
  async ({ world, order }: Living): Promise<string> => {
    await world.owner("POST", `/orders/${order.id}/${verb}`, {})
    return "done"
  }

/** What happens to an order as a whole. */
export const ORDER_STEPS: Step[] = [
  { name: "fulfil", weight: 12, take: fulfil },
  { name: "cancel", weight: 3, take: cancel },
  { name: "archive", weight: 1, take: bring("archive") },
  { name: "complete", weight: 1, take: bring("complete") },
]

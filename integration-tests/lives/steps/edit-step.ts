import { GOODS } from "../world/goods"
import { count, type Living, NotNow, type Step } from "./step"

/** Does one change within an edit that has begun; says what. */
async function change({ world, random, order }: Living, edit: string): Promise<string> {
  const kind = random.pick(["add", "more", "less", "remove", "price"] as const)
  if (kind === "add") {
    const { sku } = random.pick(GOODS)
    const quantity = random.whole(1, 3)
    await world.owner("POST", `${edit}/items`, {
      items: [{ variant_id: world.store.variantIds[sku], quantity }],
    })
    return `${quantity} × ${sku} added`
  }
  const item = random.pick(order.items)
  const had = count(item.detail.raw_quantity)
  const quantity = { more: had + random.whole(1, 2), less: Math.max(had - 1, 0), remove: 0 }
  const to = kind === "price" ? had : quantity[kind]
  const price = kind === "price" ? { unit_price: random.whole(1, 5000) / 100 } : {}
  await world.owner("POST", `${edit}/items/item/${item.id}`, { quantity: to, ...price })
  return `${item.variant_sku} from ${had} to ${to} ${JSON.stringify(price)}`
}

async function editOrder(living: Living): Promise<string> {
  const { world, random, market, order } = living
  if (order.items.length === 0) {
    throw new NotNow("no items")
  }
  await world.owner("POST", "/order-edits", { order_id: order.id })
  const edit = `/order-edits/${order.id}`
  try {
    const said = [await change(living, edit)]
    if (random.chance(0.3)) {
      said.push(await change(living, edit))
    }
    if (random.chance(0.15)) {
      const { id } = world.markets[market].delivery.express
      await world.owner("POST", `${edit}/shipping-method`, {
        shipping_option_id: id,
        custom_amount: 3.21,
      })
      said.push("delivery added")
    }
    await world.owner("POST", `${edit}/request`, {})
    if (random.chance(0.15)) {
      await world.owner("DELETE", edit)
      return `${said.join(", ")}, withdrawn`
    }
    await world.owner("POST", `${edit}/confirm`, {})
    return said.join(", ")
  } catch (error) {
    await world.owner("DELETE", edit).catch(() => null)
    throw error
  }
}

/** An order edit, requested and confirmed, or withdrawn. */
export const EDIT_STEP: Step = { name: "edit", weight: 9, take: editOrder }

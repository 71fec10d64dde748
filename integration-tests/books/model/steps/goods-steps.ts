import { BigNumber } from "bignumber.js"
import { modelItem, modelShipping } from "../model-lines"
import { modelPayments, raw, returned, total } from "../model-order"
import { type ModelLiving, type ModelStep, nextVersion } from "./model-step"

const quantityOf = (item: { detail: { raw_quantity: { value: string } } }) =>
  new BigNumber(item.detail.raw_quantity.value)

/** Changes a quantity; what was taken off the line as discount stays as it was. */
function changeQuantity(living: ModelLiving): string | null {
  const { order, random } = living
  if (order.canceled_at) {
    return null
  }
  const item = random.pick(order.items)
  const most = quantityOf(item).plus(2)
  const to = BigNumber.max(returned(item), most.times(random.pick([0, 0.5, 1])).integerValue())
  if (to.eq(quantityOf(item))) {
    return null
  }
  item.raw_quantity = raw(to)
  item.detail.raw_quantity = raw(to)
  nextVersion(living)
  return `${item.id} to ${to.toFixed()}`
}

function addItem(living: ModelLiving): string | null {
  const { order, style } = living
  if (order.canceled_at) {
    return null
  }
  const id = `item_${order.display_id}_${order.items.length}`
  order.items.push(modelItem({ ...style, discount: null }, id))
  nextVersion(living)
  return id
}

/** Another way of delivery: of an edit, an exchange, or the fee of a return. */
function addShipping(living: ModelLiving): string | null {
  const { order, style } = living
  if (order.canceled_at || order.shipping_methods.length > 3) {
    return null
  }
  const id = `ship_${order.display_id}_${order.shipping_methods.length}`
  order.shipping_methods.push(modelShipping({ ...style, discount: null }, id))
  nextVersion(living)
  return id
}

function receiveReturn(living: ModelLiving): string | null {
  const { order, random } = living
  const withCustomer = order.items.filter((item) => quantityOf(item).gt(returned(item)))
  if (order.canceled_at || !withCustomer.length) {
    return null
  }
  const item = random.pick(withCustomer)
  const left = quantityOf(item).minus(returned(item))
  const back = random.chance(0.5) ? left : BigNumber.min(left, 1)
  const figure = random.chance(0.8)
    ? "raw_return_received_quantity"
    : "raw_return_dismissed_quantity"
  item.detail[figure] = raw(back.plus(item.detail[figure].value))
  nextVersion(living)
  return `${back.toFixed()} of ${item.id}`
}

/** Goods come back, others go out. */
function exchange(living: ModelLiving): string | null {
  const back = receiveReturn(living)
  return back && `${back} for ${addItem(living)}`
}

/** Medusa gives back what was captured, mostly, and keeps the order's total. */
function cancel({ order, random, now }: ModelLiving): string | null {
  if (order.canceled_at) {
    return null
  }
  order.canceled_at = now
  order.status = random.chance(0.9) ? "canceled" : "archived"
  const givesBack = random.chance(0.7)
  for (const payment of givesBack ? modelPayments(order) : []) {
    const left = total(payment.captures).minus(total(payment.refunds))
    if (left.gt(0)) {
      payment.refunds.push({
        id: `ref_${payment.id}_cancel`,
        created_at: now,
        raw_amount: raw(left),
      })
    }
  }
  return givesBack ? "and given back" : "money stays"
}

/** What happens to an order's goods. */
export const GOODS_STEPS: ModelStep[] = [
  { name: "change a quantity", weight: 5, take: changeQuantity },
  { name: "add an item", weight: 3, take: addItem },
  { name: "add delivery", weight: 2, take: addShipping },
  { name: "receive a return", weight: 7, take: receiveReturn },
  { name: "exchange", weight: 2, take: exchange },
  { name: "cancel", weight: 3, take: cancel },
]

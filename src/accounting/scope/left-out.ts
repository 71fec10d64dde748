import { type CustomerSnapshot, type OrderSnapshot } from "../order/order-snapshot"
import { hasReached } from "./order-state"
import { type OrderState, type ScopeChoice } from "./scope-choice"

const WAITS_FOR: Record<Exclude<OrderState, "any">, string> = {
  paid: "It is not paid in full yet; orders are sent once they are.",
  fulfilled: "It is not fulfilled yet; orders are sent once all of their items are.",
  completed: "It is not completed yet; orders are sent once they are.",
}

/** Why the owner's choice leaves an order out of the books, or null. A draft order has no state to wait for. */
export function orderLeftOut(order: OrderSnapshot, choice: ScopeChoice): string | null {
  const { sales_channel_ids: channels, order_state: state } = choice
  if (channels.length > 0 && !channels.includes(order.sales_channel_id ?? "")) {
    const name = order.sales_channel_name
    return name
      ? `Its sales channel “${name}” is not sent.`
      : "It has no sales channel that is sent."
  }
  const ofGroup = customerLeftOut(order.customer, choice)
  if (ofGroup) {
    return ofGroup
  }
  const waits = state !== "any" && !order.is_draft_order && !hasReached(order, state)
  return waits ? WAITS_FOR[state] : null
}

/** Why the owner's choice leaves a customer out of the books, or null. */
export function customerLeftOut(
  customer: CustomerSnapshot | null,
  { customer_group_ids: groups }: ScopeChoice
): string | null {
  const chosen = !groups.length || customer?.group_ids.some((id) => groups.includes(id))
  return chosen ? null : "The customer is in none of the customer groups that are sent."
}

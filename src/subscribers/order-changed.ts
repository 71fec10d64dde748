import { type SubscriberArgs, type SubscriberConfig } from "@medusajs/framework"
import { nudgeByEvent } from "../workflows/enqueue/nudge-by-event"

type OrderEvent = { id: string | string[] } | { order_id: string }

/** An order was placed or changed: look at it. */
export default async function orderChanged({ event, container }: SubscriberArgs<OrderEvent>) {
  const ids = "order_id" in event.data ? [event.data.order_id] : [event.data.id].flat()
  await nudgeByEvent(
    container,
    event.name,
    ids.map((id) => ({ subject_type: "order", subject_id: id }))
  )
}

export const config: SubscriberConfig = {
  // `order.order.created` covers orders made without `order.placed` (imports, subscriptions).
  event: [
    "order.placed",
    "order.updated",
    "order.canceled",
    "order.completed",
    "order.archived",
    "order.fulfillment_created",
    "order-edit.confirmed",
    "order.return_received",
    "order.claim_created",
    "order.exchange_created",
    "order.order.created",
    // A draft order was deleted; no other order can be.
    "order.order.deleted",
  ],
  context: { subscriberId: "xero-order-changed" },
}

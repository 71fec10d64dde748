import { type SubscriberArgs, type SubscriberConfig } from "@medusajs/framework"
import { nudgeByEvent } from "../workflows/enqueue/nudge-by-event"
import { ordersOfPayments } from "../workflows/enqueue/orders-of-payments"
import { agreeAfterCapture } from "../workflows/inbound/agree-after-capture"

/** Money was captured or refunded: look at the payment's order, and at what Medusa wrote beside an import. */
export default async function paymentChanged({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>) {
  const orders = await ordersOfPayments(container, [event.data.id].flat())
  await nudgeByEvent(
    container,
    event.name,
    orders.map((id) => ({ subject_type: "order", subject_id: id }))
  )
  if (event.name === "payment.captured") {
    await agreeAfterCapture(container, orders)
  }
}

export const config: SubscriberConfig = {
  event: ["payment.captured", "payment.refunded"],
  context: { subscriberId: "xero-payment-changed" },
}

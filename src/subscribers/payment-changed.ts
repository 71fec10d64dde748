import { type SubscriberArgs, type SubscriberConfig } from "@medusajs/framework"
import { nudge } from "../workflows/enqueue/nudge"
import { ordersOfPayments } from "../workflows/enqueue/orders-of-payments"
import { agreeAfterCapture } from "../workflows/inbound/agree-after-capture"

/** Money was captured or refunded: look at the payment's order, and at what Medusa wrote beside an import. */
export default async function paymentChanged({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>) {
  const orders = await ordersOfPayments(container, [event.data.id].flat())
  await nudge(
    container,
    orders.map((id) => ({ subject_type: "order" as const, subject_id: id, cause: event.name }))
  )
  if (event.name === "payment.captured") {
    await agreeAfterCapture(container, orders)
  }
}

export const config: SubscriberConfig = {
  event: ["payment.captured", "payment.refunded"],
  context: { subscriberId: "xero-payment-changed" },
}

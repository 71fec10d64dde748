import { type SubscriberArgs, type SubscriberConfig } from "@medusajs/framework"
import { nudgeByEvent } from "../workflows/enqueue/nudge-by-event"

/** A customer was made or edited: look at the contact. A deleted one leaves its contact as it is. */
export default async function customerChanged({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>) {
  await nudgeByEvent(
    container,
    event.name,
    [event.data.id].flat().map((id) => ({ subject_type: "customer", subject_id: id }))
  )
}

export const config: SubscriberConfig = {
  event: ["customer.created", "customer.updated"],
  context: { subscriberId: "xero-customer-changed" },
}

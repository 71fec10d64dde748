import { type SubscriberArgs, type SubscriberConfig } from "@medusajs/framework"
import { nudge } from "../workflows/enqueue/nudge"

/** A customer was made or edited: look at the contact. A deleted one leaves its contact as it is. */
export default async function customerChanged({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>) {
  await nudge(
    container,
    [event.data.id].flat().map((id) => ({
      subject_type: "customer" as const,
      subject_id: id,
      cause: event.name,
    }))
  )
}

export const config: SubscriberConfig = {
  event: ["customer.created", "customer.updated"],
  context: { subscriberId: "xero-customer-changed" },
}

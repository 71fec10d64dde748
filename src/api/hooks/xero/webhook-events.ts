import { z } from "@medusajs/framework/zod"
import { type InboxEvent } from "../../../modules/xero/inbox/store-events"

const id = z.string().regex(/^[\w-]{1,100}$/)
const word = z.string().regex(/^[A-Z_]{1,50}$/)

/** Xero says UTC without writing so. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z?$/)
  .transform((text) => new Date(text.endsWith("Z") ? text : `${text}Z`))
  .refine((date) => !Number.isNaN(date.getTime()))

const event = z.object({
  tenantId: id,
  resourceId: id,
  eventCategory: word,
  eventType: word,
  eventDateUtc: moment,
})

/** The events of a webhook's body; what is not one is passed over, since a single odd one must not hold up the rest. */
export function webhookEvents(body: Buffer): InboxEvent[] {
  return listed(body).flatMap((given): InboxEvent[] => {
    const { success, data } = event.safeParse(given)
    return success
      ? [
          {
            tenant_id: data.tenantId,
            category: data.eventCategory,
            type: data.eventType,
            resource_id: data.resourceId,
            event_at: data.eventDateUtc.toISOString(),
          },
        ]
      : []
  })
}

function listed(body: Buffer): unknown[] {
  try {
    const { events } = JSON.parse(body.toString("utf8")) as { events?: unknown }
    return Array.isArray(events) ? events : []
  } catch {
    return []
  }
}

import { createHash } from "node:crypto"
import { type BookSettings } from "../mapping/settings"
import { type OrderSnapshot } from "../order/order-snapshot"

/**
 * The source id of the contact that an order is invoiced to: its customer's id, for an order without a
 * customer a hash of its e-mail, and without either the order itself. Guests of a sales channel share one
 * contact where the owner chose so.
 */
export function contactSource(
  order: Pick<OrderSnapshot, "id" | "customer" | "email" | "sales_channel_id">,
  settings: Pick<BookSettings, "guest_contacts">
): string {
  const shared = settings.guest_contacts === "sales_channel" && !order.customer?.has_account
  if (shared && order.sales_channel_id) {
    return `${SHARED}${order.sales_channel_id}`
  }
  if (order.customer) {
    return order.customer.id
  }
  const email = order.email?.trim().toLowerCase()
  return email ? `email:${shortHash(email)}` : `order:${order.id}`
}

const SHARED = "channel:"

/** Whether a contact stands for all guests of a sales channel. */
export const isShared = (sourceId: string): boolean => sourceId.startsWith(SHARED)

/** Xero's limit for a ContactNumber: OpenAPI file, schema Contact. */
const LONGEST_NUMBER = 50

/** ContactNumber of the contact of a source; Medusa's own ids fit as they are. */
export function contactNumber(sourceId: string): string {
  return sourceId.length <= LONGEST_NUMBER ? sourceId : `id:${shortHash(sourceId)}`
}

const shortHash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 40)

import { createHash } from "node:crypto"
import { type OrderSnapshot } from "../order/order-snapshot"

/**
 * The source id of the contact that an order is invoiced to: its customer's id, for an order without a
 * customer a hash of its e-mail, and without either the order itself.
 */
export function contactSource(order: Pick<OrderSnapshot, "id" | "customer" | "email">): string {
  if (order.customer) {
    return order.customer.id
  }
  const email = order.email?.trim().toLowerCase()
  return email ? `email:${shortHash(email)}` : `order:${order.id}`
}

/** Xero's limit for a ContactNumber: OpenAPI file, schema Contact. */
const LONGEST_NUMBER = 50

/** ContactNumber of the contact of a source; Medusa's own ids fit as they are. */
export function contactNumber(sourceId: string): string {
  return sourceId.length <= LONGEST_NUMBER ? sourceId : `id:${shortHash(sourceId)}`
}

const shortHash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 40)

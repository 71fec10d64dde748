import { type OrderState } from "../../accounting/scope/scope-choice"
import { type Nudge } from "../../modules/xero/outbox/enqueue"
import { type SubjectType } from "../../modules/xero/outbox/outbox-entry"

/** A kind of record whose changes lead to subjects. */
export interface ScanSource {
  /** The cursor's name. */
  name: string
  entity:
    "order" | "payment" | "capture" | "refund" | "customer" | "customer_address" | "fulfillment"
  fields: string[]
  filters: Record<string, unknown>
  subject_type: SubjectType
  /** The subject a record leads to, or null. */
  subjectOf(record: ScanRecord): string | null
}

/** A record as a scan reads it. */
export interface ScanRecord {
  id: string
  updated_at: Date | string
  payment_collection?: CollectionRecord | null
  payment?: { payment_collection?: CollectionRecord | null } | null
  customer_id?: string | null
  order?: { id: string } | null
}

interface CollectionRecord {
  order?: { id: string } | null
}

/** Partial captures and refunds leave the payment's own update time as it was. */
const movements = (name: string, entity: "capture" | "refund"): ScanSource => ({
  name,
  entity,
  fields: ["id", "updated_at", "payment.payment_collection.order.id"],
  filters: {},
  subject_type: "order",
  subjectOf: (record) => record.payment?.payment_collection?.order?.id ?? null,
})

/** Customers without an account come with their orders, so only registered ones are scanned for. */
const SCAN_SOURCES: ScanSource[] = [
  {
    name: "orders",
    entity: "order",
    fields: ["id", "updated_at"],
    filters: {},
    subject_type: "order",
    subjectOf: (record) => record.id,
  },
  {
    name: "payments",
    entity: "payment",
    fields: ["id", "updated_at", "payment_collection.order.id"],
    filters: {},
    subject_type: "order",
    subjectOf: (record) => record.payment_collection?.order?.id ?? null,
  },
  movements("captures", "capture"),
  movements("refunds", "refund"),
  {
    name: "customers",
    entity: "customer",
    fields: ["id", "updated_at"],
    filters: { has_account: true },
    subject_type: "customer",
    subjectOf: (record) => record.id,
  },
  {
    // A changed address leaves the customer's own update time as it was, and has no public event.
    name: "customer addresses",
    entity: "customer_address",
    fields: ["id", "updated_at", "customer_id"],
    filters: { customer: { has_account: true } },
    subject_type: "customer",
    subjectOf: (record) => record.customer_id ?? null,
  },
]

/** An order that is fulfilled keeps its own update time. */
const FULFILMENTS: ScanSource = {
  name: "fulfilments",
  entity: "fulfillment",
  fields: ["id", "updated_at", "order.id"],
  filters: {},
  subject_type: "order",
  subjectOf: (record) => record.order?.id ?? null,
}

/** What to scan: fulfilments too, where an organisation gets orders once they are fulfilled. */
export const scanSources = (states: OrderState[]): ScanSource[] =>
  states.includes("fulfilled") ? [...SCAN_SOURCES, FULFILMENTS] : SCAN_SOURCES

/** The nudge a record leads to; an entry settled after the change is left alone. */
export function nudgeOf(source: ScanSource, record: ScanRecord): Nudge | null {
  const subject_id = source.subjectOf(record)
  return subject_id
    ? {
        subject_type: source.subject_type,
        subject_id,
        cause: `scan of ${source.name}`,
        changed_at: new Date(record.updated_at).toISOString(),
      }
    : null
}

import { CUSTOMERS_STATEMENT } from "./customers-statement"
import { INVOICES_STATEMENT } from "./invoices-statement"
import { PAYMENTS_STATEMENT } from "./payments-statement"
import { type ToSendScope } from "./to-send-scope"

/** The lists of what is to be sent. */
export type ToSendList = "customers" | "invoices" | "payments"

/** What a list is narrowed to. */
export interface ToSendFilter {
  /** Of customers all, not only those that are to be sent. */
  all?: boolean
  /** Customers, orders or captures. */
  ids?: string[] | null
  /** Looked for in ids, order numbers, names and e-mail addresses. */
  q?: string | null
}

/** A record that is to be sent. Times are UTC. */
export interface ToSendRow {
  /** The customer's, the order's or the capture's id. */
  item_id: string
  subject_type: "order" | "customer"
  subject_id: string
  created_at: Date
  /** Xero holds it, or a part of it, as it was before. */
  in_xero: boolean
  /** Of its entry on the outbox; null while nobody has looked at it. */
  state: string | null
  code: string | null
  reason: string | null
  next_try_at: Date | null
  timed_since: Date | null
  payment_id: string | null
  currency_code: string | null
  /** Decimal strings in major units; of payments only. */
  amount: string | null
  allocated: string | null
}

/** The statement of each list, its rows unsorted. */
export const STATEMENTS: Record<ToSendList, string> = {
  customers: CUSTOMERS_STATEMENT,
  invoices: INVOICES_STATEMENT,
  payments: PAYMENTS_STATEMENT,
}

/** The bindings of the statements. */
export const bindingsOf = (scope: ToSendScope, { all, ids, q }: ToSendFilter) => ({
  ...scope,
  all: all ?? false,
  ids: ids ?? null,
  exact: q ? q.trim().replace(/^#/, "") : null,
  q: q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null,
})

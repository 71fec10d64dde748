import type { WaitsAnswer } from "../sending-answer"

/** A task, a sending of past orders or a comparison: what people had done for many records at once. */
export interface TaskAnswer {
  id: string
  kind:
    | "send_new_customers"
    | "send_all_customers"
    | "send_new_invoices"
    | "send_new_payments"
    | "fetch_payments"
    | "send_invoice_pdfs"
    | "backfill"
    | "reconcile"
  state: "queued" | "running" | "done" | "failed" | "cancelled"
  /** Of a sending of past orders that waits for a person: for what. */
  stage: "counting" | "ready" | "paused" | null
  /** How many records were chosen by hand; null for all of them. */
  chosen: number | null
  /** The text that its records were searched by. */
  search: string | null
  /** How many records there are; null while that is not known. */
  total: number | null
  /** In step, or nothing to send. */
  done: number
  /** A person must act. */
  held: number
  /** Tried again by themselves. */
  retrying: number
  /** Why it waits or failed, or null. */
  problem: string | null
  /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
  from_date: string | null
  to_date: string | null
  /** The user, by id. */
  started_by: string | null
  /** UTC. */
  created_at: string
  started_at: string | null
  ended_at: string | null
}

/** Answer of `GET /admin/xero/tasks`: a page, the newest first. */
export interface TasksAnswer {
  tasks: TaskAnswer[]
  count: number
  limit: number
  offset: number
}

/** What a part of a payment stands on in Xero. */
export interface AllocationAnswer {
  /** Of the invoice, or of the credit note it was put on. */
  document_number: string | null
  /** Decimal string in major units. */
  amount: string
  /** It was deleted in Xero by hand, and is not sent again. */
  removed: boolean
  xero_url: string | null
}

/** A record that is not in Xero yet, or has changed since. */
export interface ToSendAnswer {
  /** The customer's, the order's or the capture's id. */
  id: string
  /** The customer or order that is looked at when it is sent. */
  subject_type: "order" | "customer"
  subject_id: string
  /** "Order #1001"; the customer's id, whose name the store's own API tells. */
  label: string
  /** UTC. */
  created_at: string
  /** Xero holds it, or a part of it, as it was before. */
  in_xero: boolean
  /** Where it stands on the queue; null while it was not looked at. */
  state: "queued" | "running" | "done" | "failed" | "held" | "skipped" | null
  code: string | null
  /** Why it waits, in plain words. */
  reason: string | null
  next_try_at: string | null
  waits: WaitsAnswer
  /** What the order comes to, or what was captured; a decimal string in major units, null for customers. */
  amount: string | null
  /** What of a payment stands on invoices in Xero, and what does not; null for all others. */
  allocated: string | null
  unallocated: string | null
  currency_code: string | null
  /** Of a payment: what stands on which invoice. */
  allocations: AllocationAnswer[]
}

/** Answer of `GET /admin/xero/to-send/…`: a page, the newest first. */
export interface ToSendListAnswer {
  records: ToSendAnswer[]
  count: number
  limit: number
  offset: number
  /** The owner switched off that such records are sent. */
  switched_off: boolean
}

/** Answer of `GET /admin/xero/to-send`: how many records each task would send. */
export interface ToSendCountsAnswer {
  customers: number
  all_customers: number
  invoices: number
  payments: number
  /** Invoices and credit notes in Xero that have no PDF on them yet. */
  papers: number
}

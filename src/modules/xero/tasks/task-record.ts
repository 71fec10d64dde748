/** What a person can have done for many records at once, and that is a task of its own. */
export const TASK_KINDS = [
  "send_new_customers",
  "send_all_customers",
  "send_new_invoices",
  "send_new_payments",
  "fetch_payments",
  "send_invoice_pdfs",
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export type TaskState = "queued" | "running" | "done" | "failed" | "cancelled"

/** What became of a task's records. */
export interface TaskCounts {
  total: number
  /** In step, or nothing to send. */
  done: number
  /** A person must act. */
  held: number
  /** Tried again by themselves, since Xero did not take them yet. */
  retrying: number
}

/** A task as it is kept; times are UTC. */
export interface TaskRecord {
  id: string
  connection_id: string
  kind: TaskKind
  state: TaskState
  item_ids: string[] | null
  search: string | null
  queued_all: boolean
  position: string | null
  expected: number | null
  counts: TaskCounts | null
  problem: string | null
  started_by: string | null
  started_at: Date | null
  ended_at: Date | null
  tries: number
  created_at: Date
}

/** One record of a task, and the subject on the outbox that it is sent by. */
export interface TaskItem {
  item_id: string
  subject_type: "order" | "customer"
  subject_id: string
}

import { type MedusaContainer } from "@medusajs/framework/types"
import {
  type TaskCounts,
  type TaskKind,
  type TaskRecord,
} from "../../modules/xero/tasks/task-record"
import { type ToSendList } from "../to-send/to-send-list"
import { fetchForTask } from "./fetch-for-task"

/** What a task of a kind does. */
export type TaskWork =
  /** Puts the records of a list on the outbox; with `all`, those that are in step too. */
  | { how: "send"; list: ToSendList; all?: boolean }
  /** Puts the PDFs of invoices and credit notes on their way. */
  | { how: "attach" }
  /** Does its work by itself, and says what it came to. */
  | { how: "run"; run: (container: MedusaContainer, task: TaskRecord) => Promise<TaskCounts> }

/** Every kind of task, and what it does. A further kind is a further line here and in `TASK_KINDS`. */
export const TASK_WORKS: Record<TaskKind, TaskWork> = {
  send_new_customers: { how: "send", list: "customers" },
  send_all_customers: { how: "send", list: "customers", all: true },
  send_new_invoices: { how: "send", list: "invoices" },
  send_new_payments: { how: "send", list: "payments" },
  fetch_payments: { how: "run", run: fetchForTask },
  send_invoice_pdfs: { how: "attach" },
}

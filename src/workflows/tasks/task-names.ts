import { type TaskKind } from "../../modules/xero/tasks/task-record"

/** What tasks are called in the log. */
export const TASK_NAMES: Record<TaskKind, string> = {
  send_new_customers: "Send new customers",
  send_all_customers: "Send all customers",
  send_new_invoices: "Send new invoices",
  send_new_payments: "Send new payments",
  fetch_payments: "Fetch new payments",
  send_invoice_pdfs: "Send invoice PDFs",
}

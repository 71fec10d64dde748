import { type TaskAnswer } from "../../api/admin/xero/answers"
import { type Format } from "../hooks/frame/use-format"
import { type Text } from "../hooks/frame/use-text"
import { type BadgeColour } from "./sync-state"

/** What can be started; a further task is a further line here, with its texts under `tasks`. */
export const STARTED_KINDS = [
  "send_new_customers",
  "send_new_invoices",
  "send_new_payments",
  "fetch_payments",
  "send_invoice_pdfs",
  "send_all_customers",
  "reconcile",
] as const
export type StartedKind = (typeof STARTED_KINDS)[number]

/** Which list shows the records of a task, where there is one. */
export const LISTED = {
  send_new_customers: "customers",
  send_new_invoices: "invoices",
  send_new_payments: "payments",
} as const

/** Which count tells how many records a task is for. */
export const COUNTED = { ...LISTED, send_invoice_pdfs: "papers" } as const

export const taskColours: Record<TaskAnswer["state"], BadgeColour> = {
  queued: "blue",
  running: "blue",
  done: "green",
  failed: "red",
  cancelled: "grey",
}

/** Whether it is not over. */
export const isOpenTask = ({ state }: TaskAnswer): boolean =>
  state === "queued" || state === "running"

/** How much of a task has been dealt with, in whole per cent; full only when all of it has. */
export function taskPercent({ done, held, total }: TaskAnswer): number {
  return total ? Math.min(100, Math.floor(((done + held) / total) * 100)) : 0
}

/** How far a task is, or what it came to, in words. */
export function taskProgress(task: TaskAnswer, t: Text, format: Format): string {
  const { kind, state, total, done } = task
  const figures = { done: format.number(done), total: format.number(total ?? 0) }
  if (kind === "fetch_payments") {
    return state === "done"
      ? done
        ? t("tasks.fetched", { count: done })
        : t("tasks.fetchedNone")
      : ""
  }
  if (kind === "reconcile") {
    return t("tasks.compared", figures)
  }
  if (state === "done" && total === 0) {
    return t("tasks.none")
  }
  return total === null ? t("tasks.soFar", figures) : t("tasks.of", figures)
}

/** Which of the page's ways leads to a task's own page, where it has one. */
export function taskPage({ kind }: TaskAnswer): string | null {
  return kind === "backfill" ? "/xero/backfill" : kind === "reconcile" ? "/xero/report" : null
}

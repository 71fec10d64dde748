import { type SubjectAnswer } from "../../api/admin/xero/answers"
import { type SubjectState } from "./subject-state"

/** What can be done with a record now. */
export interface SubjectActions {
  /** Null where nothing can be sent; `on_its_way` where it is being sent anyhow. */
  send: "send" | "retry" | "on_its_way" | null
  /** Whether what would be sent can be looked at. */
  plan: boolean
  /** Where its document is seen in Xero; null where there is none. */
  open: string | null
  unlink: boolean
}

/** The paper that stands for the whole: the contact of a customer, the first invoice of an order. */
const MAIN = ["contact", "invoice", "quote"] as const

export function subjectActions(subject: SubjectAnswer, state: SubjectState): SubjectActions {
  const { connected, sync_enabled, entry, documents } = subject
  const onItsWay = (state === "queued" && !entry?.waits) || state === "running"
  const troubled = state === "held" || state === "failed"
  const main = MAIN.flatMap((kind) =>
    documents.filter((document) => document.kind === kind && document.xero_url)
  )
  const linked = documents.some(
    (document) =>
      (document.state === "posted" || document.state === "removed") && document.kind !== "quote"
  )
  return {
    send:
      connected && sync_enabled ? (onItsWay ? "on_its_way" : troubled ? "retry" : "send") : null,
    plan: connected,
    open: main.at(0)?.xero_url ?? null,
    unlink: connected && linked && state !== "running",
  }
}

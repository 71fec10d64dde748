import { type Attempt } from "../log/attempt"
import { CAUSES } from "../log/cause"

/** Xero takes 2,500 characters and shows the first words. */
const LONGEST = 250

const DONE: Partial<Record<Attempt["action"], string>> = {
  create: "Sent",
  update: "Changed",
  void: "Taken back",
  adopt: "Taken over",
  decide: "Decided",
}

const WORDS: Record<string, string> = {
  [CAUSES.sent_by_hand]: "sent by a user of the store",
  [CAUSES.retried_by_hand]: "tried again by a user of the store",
  [CAUSES.decided_by_hand]: "decided by a user of the store",
  [CAUSES.changes_in_xero]: "as the store's settings say",
  [CAUSES.removed_payments]: "as the store's settings say",
  [CAUSES.webhook]: "after a change in Xero",
  [CAUSES.reading]: "after a change in Xero",
  [CAUSES.fetched_by_hand]: "after a change in Xero",
}

/** What a note tells of a line of the log. */
export type NotedLine = Pick<Attempt, "action" | "cause" | "subject_label"> & { at: Date }

/**
 * The note in a document's history, such as `Changed by Medusa: Order #12, event order.updated, 2026-11-21 18:05 UTC.`
 * It names no person.
 */
export function noteText({ action, cause, subject_label, at }: NotedLine): string {
  const moment = `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`
  const why = cause && (WORDS[cause] ?? (isEvent(cause) ? `event ${cause}` : cause))
  const facts = [subject_label, why, moment].filter(Boolean).join(", ")
  return `${DONE[action] ?? "Written"} by Medusa: ${facts}.`.slice(0, LONGEST)
}

const isEvent = (cause: string) => /^[\w-]+(\.[\w-]+)+$/.test(cause)

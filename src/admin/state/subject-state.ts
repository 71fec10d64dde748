import { type SubjectAnswer } from "../../api/admin/xero/answers"
import { type BadgeColour } from "./sync-state"

/** How an order or a customer stands in Xero, in one word. */
export type SubjectState =
  | "not_connected"
  | "held"
  | "failed"
  | "paused"
  | "running"
  | "queued"
  | "posted"
  | "removed"
  | "skipped"
  | "not_sent"

export const subjectColours: Record<SubjectState, BadgeColour> = {
  not_connected: "grey",
  held: "red",
  failed: "orange",
  paused: "orange",
  running: "blue",
  queued: "blue",
  posted: "green",
  removed: "grey",
  skipped: "grey",
  not_sent: "grey",
}

/** What is unsettled comes before what is settled; documents speak when nothing waits. */
export function subjectState({
  connected,
  sync_enabled,
  entry,
  documents,
}: SubjectAnswer): SubjectState {
  if (!connected) {
    return "not_connected"
  }
  if (entry?.state === "held") {
    return "held"
  }
  if (!sync_enabled) {
    return "paused"
  }
  if (entry && entry.state !== "done" && entry.state !== "skipped") {
    return entry.state
  }
  if (documents.some(({ state }) => state === "posted")) {
    return "posted"
  }
  if (documents.some(({ state }) => state === "removed")) {
    return "removed"
  }
  return entry?.state === "skipped" ? "skipped" : "not_sent"
}

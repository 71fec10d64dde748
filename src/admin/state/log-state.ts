import { type LogLine, type LogState } from "../../api/admin/xero/answers"
import { type Text } from "../hooks/frame/use-text"
import { type Format } from "../hooks/frame/use-format"
import { type BadgeColour } from "./sync-state"

export const logColours: Record<LogState, BadgeColour> = {
  queued: "blue",
  running: "blue",
  done: "green",
  failed: "orange",
  held: "red",
  skipped: "grey",
}

/** Whether a retry can move this line: history cannot be tried again. */
export function canRetry({ row, state }: LogLine): boolean {
  return row === "entry" && (state === "held" || state === "failed")
}

/** A line's reason with what happens next; never empty. */
export function logReason(line: LogLine, syncing: boolean, t: Text, format: Format): string {
  const next =
    line.state === "failed" && line.next_try_at
      ? t("log.nextTry", { when: format.time(line.next_try_at) })
      : null
  if (line.changed) {
    return t("log.fromTo", {
      before: line.before ? t.said(line.before) : t("log.nothing"),
      after: line.after ? t.said(line.after) : t("log.nothing"),
    })
  }
  if (line.reason) {
    return [t.said(line.reason), next].filter(Boolean).join(" ")
  }
  switch (line.state) {
    case "queued":
      if (syncing && line.waits) {
        return line.waits.until
          ? t("log.goesAt", { when: format.time(line.waits.until) })
          : t("log.waitsForYou")
      }
      return syncing ? t("log.willSend") : t("log.collected")
    case "running":
      return t("log.sending")
    case "failed":
      return next ?? t("log.willSend")
    default:
      return t("log.fine")
  }
}

/** "Invoice ORD-1001", to name a line's document where there is no room to show it. */
export function logDocumentName(line: LogLine, t: Text): string {
  const kind = line.document_kind && t(`kind.${line.document_kind}`)
  return [kind, line.document_number].filter(Boolean).join(" ") || line.subject_label
}

const ACTIONS = ["create", "update", "void", "adopt", "import", "reverse", "attach"] as const

/** What was done with a line's document; what was only tried is not said to be done. */
export function logAction({ action, state }: LogLine, t: Text): string | null {
  if (state !== "done") {
    return null
  }
  const known = ACTIONS.find((name) => name === action)
  return known ? t(`log.action.${known}`) : action
}

import { type StatusAnswer } from "../../api/admin/xero/answers"
import { type Text } from "../hooks/frame/use-text"

/** How things stand, in one word. The order of the checks is the order of what the owner must know first. */
export type SyncState =
  "not_connected" | "authorisation_lost" | "paused" | "held" | "waiting" | "in_step"

export type BadgeColour = "green" | "red" | "orange" | "blue" | "grey"

export const syncColours: Record<SyncState, BadgeColour> = {
  not_connected: "grey",
  authorisation_lost: "red",
  paused: "orange",
  held: "red",
  waiting: "blue",
  in_step: "green",
}

export function syncState({ connection, waiting }: StatusAnswer): SyncState {
  if (!connection || connection.status === "disconnected") {
    return "not_connected"
  }
  if (connection.status === "authorisation_lost") {
    return "authorisation_lost"
  }
  if (!connection.sync_enabled) {
    return "paused"
  }
  if (waiting.held > 0) {
    return "held"
  }
  return waiting.queued + waiting.running + waiting.failed > 0 ? "waiting" : "in_step"
}

/** The badge's text for a state, with the number of entries where there is one to tell. */
export function syncStateLabel(status: StatusAnswer, t: Text): string {
  const state = syncState(status)
  const { queued, running, failed, held } = status.waiting
  switch (state) {
    case "held":
      return t("state.held", { count: held })
    case "waiting":
      return t("state.waiting", { count: queued + running + failed })
    default:
      return t(`state.${state}`)
  }
}

import { type BackfillAnswer } from "../../api/admin/xero/answers"
import { type BadgeColour } from "./sync-state"

type BackfillState = BackfillAnswer["state"]

export const backfillColours: Record<BackfillState, BadgeColour> = {
  counting: "blue",
  ready: "orange",
  running: "blue",
  paused: "orange",
  done: "green",
  cancelled: "grey",
}

/** Whether it still needs looking at; there is at most one such. */
export const isOpen = ({ state }: BackfillAnswer): boolean =>
  state !== "done" && state !== "cancelled"

/** Orders of a counted backfill for which something would be sent, or would have to wait. */
export const ordersToSend = ({ preview }: BackfillAnswer): number =>
  preview.orders - preview.nothing_to_send

/** How much of a backfill has been dealt with, in whole per cent; full only when all of it has. */
export function percentDone({ progress }: BackfillAnswer): number {
  const ended = progress.done + progress.held
  return progress.total ? Math.min(100, Math.floor((ended / progress.total) * 100)) : 0
}

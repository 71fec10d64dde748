import { type ReportAnswer } from "../../api/admin/xero/answers"
import { type BadgeColour } from "./sync-state"

export const reportColours: Record<ReportAnswer["state"], BadgeColour> = {
  running: "blue",
  done: "green",
  cancelled: "grey",
  failed: "red",
}

/** How much of a report's orders have been looked at, in whole per cent; full only once it is done. */
export const percentLooked = ({ progress, state }: ReportAnswer): number =>
  state === "done"
    ? 100
    : progress.total
      ? Math.min(99, Math.floor((progress.orders / progress.total) * 100))
      : 0

/** The days of the calendar month so far, midnight in the browser's time zone. */
export function monthSoFar(now: Date): { from: Date; to: Date } {
  const [year, month] = [now.getFullYear(), now.getMonth()]
  return { from: new Date(year, month, 1), to: new Date(year, month, now.getDate()) }
}

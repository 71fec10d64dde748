import { type Text } from "../hooks/frame/use-text"

/** Up to this many minutes are said in minutes, more in hours. */
const IN_MINUTES = 90

/** Minutes in plain words: "12 minutes", "about 3 hours". */
export function durationText(minutes: number, t: Text): string {
  return minutes <= IN_MINUTES
    ? t("duration.minutes", { count: Math.max(1, Math.ceil(minutes)) })
    : t("duration.hours", { count: Math.round(minutes / 60) })
}

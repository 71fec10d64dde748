const DAY_MILLISECONDS = 24 * 3600_000

/**
 * The moment at which clocks in a time zone show a day and time. Where they show it twice, the first; where they skip
 * it, as late as if they had not been put forward.
 *
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 * @param timeZone IANA name
 */
export function momentOf(day: string, time: string, timeZone: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`)
  const before = offsetAt(shown - DAY_MILLISECONDS, timeZone)
  const after = offsetAt(shown + DAY_MILLISECONDS, timeZone)
  const moments = [shown - before, shown - after].sort((a, b) => a - b)
  const right = moments.find((moment) => moment + offsetAt(moment, timeZone) === shown)
  return new Date(right ?? shown - before)
}

/** How far a time zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(moment)
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value)
  const clocks = Date.UTC(
    of("year"),
    of("month") - 1,
    of("day"),
    of("hour"),
    of("minute"),
    of("second")
  )
  return clocks - Math.floor(moment / 1000) * 1000
}

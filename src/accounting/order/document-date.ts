/**
 * The date that a UTC instant has in a time zone.
 *
 * @param instant UTC, ISO 8601
 * @param timeZone IANA name, e.g. the organisation's
 * @returns `YYYY-MM-DD`; such dates compare as strings
 * @throws RangeError for an unknown time zone or an instant that is none
 */
export function documentDate(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(new Date(instant))
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? ""
  return `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}`
}

/** The date so many days after another, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const instant = new Date(`${date}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10)
}

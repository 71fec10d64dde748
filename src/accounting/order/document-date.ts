/**
 * The date that a UTC instant has in a time zone.
 *
 * @param instant UTC, ISO 8601
 * @param timeZone IANA name, e.g. the organisation's
 * @returns `YYYY-MM-DD`; such dates compare as strings
 * @throws RangeError for an unknown time zone or an instant that is none
 */
export function documentDate(instant: string, timeZone: string): string {
  const [day, month, year] = calendarOf(timeZone).format(new Date(instant)).split("/")
  return `${year.padStart(4, "0")}-${month}-${day}`
}

/**
 * Calendars whose days read `31/12/2026`. Making one takes a hundred times as long as asking it, and there are as many
 * as organisations have zones.
 */
const calendars = new Map<string, Intl.DateTimeFormat>()

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone)
  if (known) {
    return known
  }
  const calendar = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  })
  calendars.set(timeZone, calendar)
  return calendar
}

/** The date so many days after another, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const instant = new Date(`${date}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10)
}

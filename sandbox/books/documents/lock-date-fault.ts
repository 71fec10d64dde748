import type { Organisation } from "../../state/organisation"

/**
 * What Xero says of a document, payment or void that would post on or before a lock date; undefined
 * when the day is open. Xero's spelling of the date in the message is not certain.
 */
export function lockDateFault(organisation: Organisation, day: string): string | undefined {
  const locks: [string, string | null][] = [
    ["end of year lock date", organisation.endOfYearLockDate],
    ["period lock date", organisation.periodLockDate],
  ]
  for (const [name, lock] of locks) {
    if (lock && day <= lock.slice(0, 10)) {
      return `The document date cannot be before the ${name}, currently set at ${spelled(lock)}`
    }
  }
  return undefined
}

function spelled(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day.slice(0, 10))
  )
}

import { type BookSettings } from "../mapping/settings"

/** The later of the organisation's two lock dates, `YYYY-MM-DD`, or null. */
export function laterLockDate(
  settings: Pick<BookSettings, "period_lock_date" | "end_of_year_lock_date">
): string | null {
  const { period_lock_date: period, end_of_year_lock_date: year } = settings
  return (
    [period, year]
      .filter((date): date is string => Boolean(date))
      .sort()
      .at(-1) ?? null
  )
}

/**
 * Why a document cannot be dated on a day, or null. Xero refuses what is dated on or before the later
 * lock date.
 *
 * @param what the document in the owner's words, e.g. `Invoice ORD-1001`
 * @param date `YYYY-MM-DD` in the organisation's time zone
 */
export function lockedPeriod(
  what: string,
  date: string,
  settings: Pick<BookSettings, "period_lock_date" | "end_of_year_lock_date">
): string | null {
  const lock = laterLockDate(settings)
  return lock && date <= lock
    ? `${what} is dated ${date}, and Xero's books are locked up to ${lock}. Ask your accountant to move ` +
        "the lock date in Xero (Settings → Advanced → Financial settings), then retry."
    : null
}

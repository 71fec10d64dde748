import { type Problem } from "../ledger/problem"
import { type BookSettings } from "../mapping/settings"
import { addDays } from "./document-date"
import { laterLockDate, lockedPeriod } from "./lock-date"

/**
 * The day a document is dated: its own, or where Xero has locked that, the first open day if the owner
 * chose so; else why it must wait.
 *
 * @param date `YYYY-MM-DD`, organisation time
 * @param what the document in the owner's words
 */
export function documentDay(
  date: string,
  what: string,
  settings: Pick<BookSettings, "period_lock_date" | "end_of_year_lock_date" | "locked_period">
): { ok: true; date: string } | ({ ok: false } & Problem) {
  const locked = lockedPeriod(what, date, settings)
  const lock = laterLockDate(settings)
  if (!locked || !lock) {
    return { ok: true, date }
  }
  return settings.locked_period === "next_open_day"
    ? { ok: true, date: addDays(lock, 1) }
    : { ok: false, code: "locked_period", message: locked }
}

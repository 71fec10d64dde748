import { addDays } from "../../accounting/order/document-date"
import { type SentFigure } from "../../modules/xero/home/read-sent"

/** What was sent and fetched on one day, in documents. */
export interface DayFigure {
  /** `YYYY-MM-DD` in the organisation's time zone. */
  day: string
  sent: number
  fetched: number
}

/**
 * The figures of the last days, the oldest first, with those on which nothing happened.
 *
 * @param today `YYYY-MM-DD`, the last of them
 * @param days how many
 */
export function byDay(figures: SentFigure[], today: string, days: number): DayFigure[] {
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(today, index + 1 - days)
    const count = (action: SentFigure["action"]) =>
      figures
        .filter((one) => one.day === day && one.action === action)
        .reduce((sum, { documents }) => sum + documents, 0)
    return { day, sent: count("create"), fetched: count("import") }
  })
}

import { dayOf } from "../backfill-days"
import { percentDone } from "../backfill-state"
import { emptyPreview } from "../../../accounting/backfill/backfill-preview"

const at = (total: number, done: number, held: number) => ({
  id: "xbkf_1",
  from_date: "2026-06-01",
  to_date: "2026-06-30",
  state: "running" as const,
  preview: emptyPreview(),
  estimate: { calls: 0, minutes: 0, days: null },
  progress: { waiting: 0, done, held, a_minute: null, total, minutes_left: null },
  created_at: "2026-11-20T12:00:00Z",
  started_at: null,
  ended_at: null,
})

describe("a backfill as the page shows it", () => {
  it.each([
    [0, 0, 0, 0],
    [3, 1, 1, 66],
    [1000, 999, 0, 99],
    [1000, 990, 10, 100],
    [10, 12, 0, 100],
  ])("is of %d orders with %d done and %d held at %d per cent", (total, done, held, percent) => {
    expect(percentDone(at(total, done, held))).toBe(percent)
  })

  it("takes the day that the picker shows, whatever the time zone", () => {
    expect(dayOf(new Date(2026, 5, 1))).toBe("2026-06-01")
    expect(dayOf(new Date(2026, 11, 31))).toBe("2026-12-31")
    expect(dayOf(null)).toBe("")
  })
})

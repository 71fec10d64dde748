import { momentOf } from "../moment-of"
import { nextSending, type SendingTimes } from "../next-sending"

const times = (more: Partial<SendingTimes>): SendingTimes => ({
  send_when: "daily",
  send_every_minutes: 60,
  send_daily_at: "18:00",
  ...more,
})
const next = (more: Partial<SendingTimes>, from: string, zone = "Europe/London") =>
  nextSending(times(more), new Date(from), zone)?.toISOString() ?? null

describe("the next sending", () => {
  it("has no time at once and by hand", () => {
    expect(next({ send_when: "at_once" }, "2026-07-01T10:00:00Z")).toBeNull()
    expect(next({ send_when: "by_hand" }, "2026-07-01T10:00:00Z")).toBeNull()
  })

  it("comes so many minutes after the last", () => {
    expect(
      next({ send_when: "every_minutes", send_every_minutes: 5 }, "2026-07-01T23:58:00Z")
    ).toBe("2026-07-02T00:03:00.000Z")
  })

  it.each([
    ["later today", "2026-07-01T10:00:00Z", "Europe/London", "2026-07-01T17:00:00.000Z"],
    [
      "tomorrow, from that very moment",
      "2026-07-01T17:00:00Z",
      "Europe/London",
      "2026-07-02T17:00:00.000Z",
    ],
    ["in winter", "2026-12-01T10:00:00Z", "Europe/London", "2026-12-01T18:00:00.000Z"],
    ["a day ahead of UTC", "2026-06-30T20:00:00Z", "Pacific/Auckland", "2026-07-01T06:00:00.000Z"],
    ["behind UTC", "2026-07-01T02:00:00Z", "America/Los_Angeles", "2026-07-02T01:00:00.000Z"],
  ])("is daily by the organisation's clocks: %s", (_what, from, zone, expected) => {
    expect(next({}, from, zone)).toBe(expected)
  })

  it("is sent once on the days when clocks change, and never leaves a day out", () => {
    // London: 01:00 to 02:00 is skipped on 29 March 2026, and comes twice on 25 October.
    expect(next({ send_daily_at: "01:30" }, "2026-03-28T12:00:00Z")).toBe(
      "2026-03-29T01:30:00.000Z"
    )
    expect(next({ send_daily_at: "01:30" }, "2026-03-29T01:30:00Z")).toBe(
      "2026-03-30T00:30:00.000Z"
    )
    expect(next({ send_daily_at: "01:30" }, "2026-10-24T12:00:00Z")).toBe(
      "2026-10-25T00:30:00.000Z"
    )
    expect(next({ send_daily_at: "01:30" }, "2026-10-25T00:30:00Z")).toBe(
      "2026-10-26T01:30:00.000Z"
    )
  })

  it.each(["America/New_York", "Australia/Lord_Howe", "America/Santiago"])(
    "comes once for every day while clocks change in %s",
    (zone) => {
      for (const send_daily_at of ["00:00", "01:45", "02:15"]) {
        for (const start of ["2026-03-01T12:00:00Z", "2026-08-30T12:00:00Z"]) {
          let from = new Date(start)
          for (let day = 0; day < 70; day += 1) {
            const then = nextSending(times({ send_daily_at }), from, zone)
            const hours = ((then?.getTime() ?? 0) - from.getTime()) / 3600_000
            expect(hours).toBeGreaterThan(day ? 22.4 : 0)
            expect(hours).toBeLessThan(25.6)
            from = then ?? from
          }
        }
      }
    }
  )

  it("knows the moment that clocks show", () => {
    expect(momentOf("2026-11-01", "01:30", "America/New_York").toISOString()).toBe(
      "2026-11-01T05:30:00.000Z"
    )
    expect(momentOf("2026-03-08", "02:30", "America/New_York").toISOString()).toBe(
      "2026-03-08T07:30:00.000Z"
    )
  })
})

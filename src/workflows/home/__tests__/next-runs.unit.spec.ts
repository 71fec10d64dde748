import { LOOK_TIME } from "../../drift/look-time"
import { nextRuns, type RunFacts } from "../next-runs"

const now = new Date("2026-11-21T12:00:00Z")
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const facts: RunFacts = {
  listening: true,
  scanned_at: ago(0.5),
  fetched_at: ago(5),
  fetch_every_minutes: 15,
  drift_looked_at: ago(600),
  send_when: "at_once",
  last_sent_at: ago(2),
  next_sending: null,
}
const of = (part: Partial<RunFacts>) => nextRuns({ ...facts, ...part }, now)

describe("when the regular works are done next", () => {
  it("counts from the last time", () => {
    expect(of({}).scan).toEqual({ last: ago(0.5), next: ago(-0.5) })
    expect(of({}).fetch).toEqual({ last: ago(5), next: ago(-10) })
    expect(of({ next_sending: ago(-30) }).sending).toEqual({ last: ago(2), next: ago(-30) })
  })

  it("does at once what is overdue or was never done", () => {
    expect(of({ fetched_at: null }).fetch).toEqual({ last: null, next: now })
    expect(of({ scanned_at: ago(90) }).scan.next).toEqual(now)
    expect(of({ next_sending: ago(1) }).sending.next).toEqual(now)
  })

  it("plans nothing while the sync is off, and no reading where that is done by hand", () => {
    const off = of({ listening: false, next_sending: ago(-30) })
    expect(Object.values(off).map(({ next }) => next)).toEqual([null, null, null, null])
    expect(off.fetch.last).toEqual(ago(5))
    expect(of({ fetch_every_minutes: 0 }).fetch.next).toBeNull()
    expect(of({}).sending.next).toBeNull()
  })

  it("looks for differences once a night, by the server's clock", () => {
    const { next } = of({}).drift
    expect([next?.getHours(), next?.getMinutes()]).toEqual([LOOK_TIME.hour, LOOK_TIME.minute])
    const before = new Date(2026, 10, 22, LOOK_TIME.hour, LOOK_TIME.minute - 1)
    const at = new Date(2026, 10, 22, LOOK_TIME.hour, LOOK_TIME.minute)
    expect(nextRuns(facts, before).drift.next).toEqual(at)
    expect(nextRuns(facts, at).drift.next).toEqual(
      new Date(2026, 10, 23, LOOK_TIME.hour, LOOK_TIME.minute)
    )
  })
})

import { Window } from "./window"

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** What was seen of one app on one organisation, for tests that assert that no limit was broken. */
export interface Usage {
  clientId: string
  tenantId: string
  calls: number
  refused: number
  highestConcurrent: number
  /** The most calls seen in any 60 seconds, whatever the fixed windows say. */
  highestInAnyMinute: number
  highestInDay: number
}

/** Counts the calls of one app on one organisation. */
export class TenantUsage {
  readonly minute = new Window(MINUTE_MS)
  readonly day = new Window(DAY_MS)
  readonly seen: Usage
  inFlight = 0
  private recent: number[] = []

  constructor(clientId: string, tenantId: string) {
    this.seen = {
      clientId,
      tenantId,
      calls: 0,
      refused: 0,
      highestConcurrent: 0,
      highestInAnyMinute: 0,
      highestInDay: 0,
    }
  }

  start(now: number): void {
    this.inFlight += 1
    this.minute.add(now)
    this.recent = this.recent.filter((at) => at > now - MINUTE_MS)
    this.recent.push(now)
    this.seen.calls += 1
    this.seen.highestConcurrent = Math.max(this.seen.highestConcurrent, this.inFlight)
    this.seen.highestInAnyMinute = Math.max(this.seen.highestInAnyMinute, this.recent.length)
    this.seen.highestInDay = Math.max(this.seen.highestInDay, this.day.add(now))
  }
}

import type { Limits } from "./limits"
import { TenantUsage, type Usage } from "./tenant-usage"
import { Window } from "./window"

/** The limit that a refused call ran into, as Xero names it in `X-Rate-Limit-Problem`. */
export type RateLimitProblem = "concurrent" | "minute" | "day" | "appminute"

/** What became of a call at the gate. `done` must be called once when an admitted call has ended. */
export interface Admission {
  headers: Record<string, string>
  refused?: { problem: RateLimitProblem; retryAfter?: number }
  done(): void
}

/**
 * Xero's limits: per app and organisation a number of calls at once, a minute and a day, and per
 * app a number a minute. Fixed windows; a refused call counts towards none of them.
 */
export class RateLimiter {
  private tenants = new Map<string, TenantUsage>()
  private apps = new Map<string, Window>()

  constructor(readonly limits: Limits) {}

  admit(clientId: string, tenantId: string, moment: Date): Admission {
    const now = moment.getTime()
    const usage = this.usageOf(clientId, tenantId)
    const app = this.apps.get(clientId) ?? new Window(60_000)
    this.apps.set(clientId, app)
    const refused = this.refusal(usage, app, now)
    if (refused) {
      usage.seen.refused += 1
      return { refused, headers: this.headers(usage, app, now), done: () => undefined }
    }
    usage.start(now)
    app.add(now)
    return {
      headers: this.headers(usage, app, now),
      done: () => {
        usage.inFlight -= 1
      },
    }
  }

  /** What has been seen since the start or the last `forget`, one row an app and organisation. */
  usage(): Usage[] {
    return [...this.tenants.values()].map(({ seen }) => ({ ...seen }))
  }

  /** Starts over: all windows are empty again. Calls in flight are no longer counted. */
  forget(): void {
    this.tenants = new Map()
    this.apps = new Map()
  }

  private usageOf(clientId: string, tenantId: string): TenantUsage {
    const key = `${clientId} ${tenantId}`
    const usage = this.tenants.get(key) ?? new TenantUsage(clientId, tenantId)
    this.tenants.set(key, usage)
    return usage
  }

  private refusal(usage: TenantUsage, app: Window, now: number): Admission["refused"] {
    if (usage.inFlight >= this.limits.concurrent) {
      return { problem: "concurrent" }
    }
    if (usage.minute.count(now) >= this.limits.perMinute) {
      return { problem: "minute", retryAfter: usage.minute.secondsLeft(now) }
    }
    if (usage.day.count(now) >= this.limits.perDay) {
      return { problem: "day", retryAfter: usage.day.secondsLeft(now) }
    }
    if (app.count(now) >= this.limits.appPerMinute) {
      return { problem: "appminute", retryAfter: app.secondsLeft(now) }
    }
    return undefined
  }

  private headers(usage: TenantUsage, app: Window, now: number): Record<string, string> {
    const left = (limit: number, used: number) => String(Math.max(0, limit - used))
    return {
      "X-DayLimit-Remaining": left(this.limits.perDay, usage.day.count(now)),
      "X-MinLimit-Remaining": left(this.limits.perMinute, usage.minute.count(now)),
      "X-AppMinLimit-Remaining": left(this.limits.appPerMinute, app.count(now)),
    }
  }
}

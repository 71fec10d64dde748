import { type SendingTimes } from "../../modules/xero/schedule/next-sending"
import { LOOK_TIME } from "../drift/look-time"

/** What the store does by itself: when it did it last, and when it does it next; UTC. */
export interface Run {
  last: Date | null
  /** Null where nothing is planned: it goes at once, by hand, or not while the sync is off. */
  next: Date | null
}

export interface Runs {
  /** The look at what changed in the store without an event. */
  scan: Run
  /** The reading of what changed in Xero. */
  fetch: Run
  /** The look for differences between the two. */
  drift: Run
  /** The sending, where the owner chose times for it. */
  sending: Run
}

/** What the runs are reckoned from; times are UTC. */
export interface RunFacts {
  /** Whether an organisation is connected and switched on; else nothing of Xero is planned. */
  listening: boolean
  scanned_at: Date | null
  fetched_at: Date | null
  /** 0: only when asked for. */
  fetch_every_minutes: number
  drift_looked_at: Date | null
  send_when: SendingTimes["send_when"]
  last_sent_at: Date | null
  next_sending: Date | null
}

const MINUTE = 60_000

/** When each of the regular works was last done, and is done next. One that is overdue is done now. */
export function nextRuns(facts: RunFacts, now: Date): Runs {
  const { listening, scanned_at, fetched_at, fetch_every_minutes } = facts
  const notBefore = (moment: Date) => (moment < now ? now : moment)
  const after = (last: Date | null, minutes: number) =>
    notBefore(last ? new Date(last.getTime() + minutes * MINUTE) : now)
  return {
    scan: { last: scanned_at, next: listening ? after(scanned_at, 1) : null },
    fetch: {
      last: fetched_at,
      next: listening && fetch_every_minutes > 0 ? after(fetched_at, fetch_every_minutes) : null,
    },
    drift: { last: facts.drift_looked_at, next: listening ? nextLook(now) : null },
    sending: {
      last: facts.last_sent_at,
      next: listening && facts.next_sending ? notBefore(facts.next_sending) : null,
    },
  }
}

/** By the server's own clock, as its scheduler has it. */
function nextLook(now: Date): Date {
  const { hour, minute } = LOOK_TIME
  const today = new Date(now)
  today.setHours(hour, minute, 0, 0)
  const tomorrow = new Date(now)
  tomorrow.setDate(tomorrow.getDate() + 1)
  tomorrow.setHours(hour, minute, 0, 0)
  return today > now ? today : tomorrow
}

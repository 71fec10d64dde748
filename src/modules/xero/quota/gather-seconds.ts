import { type DayLimit } from "./day-limit"

/** What a round of live work takes: a contact, an invoice, a payment, and now and then one more. */
const CALLS_A_ROUND = 4

/** The calls are ample while they last so long with every subject sent by itself. */
const AHEAD_HOURS = 1.5

/** A pace is told from no shorter time than this. */
const SHORTEST_PACE_SECONDS = 5 * 60

const DAY_SECONDS = 24 * 3600

/** A rush may spend such a part of the day's calls ahead of its time. */
const RUSH = 0.02

/** Nothing waits longer for others than this. */
export const LONGEST_GATHERING_SECONDS = 3600

/** What an organisation's calls of the day have to last for. */
export interface CallBudget {
  /** Calls left today, without those kept for people. */
  left: number
  /** What Xero allows a day, without those kept for people. */
  a_day: number
  /** Until Xero's day begins anew; a day where that is not known. */
  resets_in_seconds: number
  /** Calls made in the last 24 hours. */
  made_in_a_day: number
  /** Orders and customers that were nudged lately, and in how many seconds. */
  pace: { subjects: number; seconds: number }
}

/** The budget at the beginning of Xero's day. */
export const freshBudget = (
  limit: DayLimit,
  reserve: number,
  pace: CallBudget["pace"]
): CallBudget => ({
  left: limit - reserve,
  a_day: limit - reserve,
  resets_in_seconds: DAY_SECONDS,
  made_in_a_day: 0,
  pace,
})

/** Whether the calls left last a good while, at the present pace, even when every subject is sent by itself. */
export function isAmple({ left, pace }: Pick<CallBudget, "left" | "pace">): boolean {
  const anHour = (pace.subjects * 3600) / Math.max(pace.seconds, SHORTEST_PACE_SECONDS)
  return anHour * AHEAD_HOURS * CALLS_A_ROUND <= left
}

/**
 * Whether a rush may go on as it comes: not much more is spent than the day's share by now, and the day was a calm one
 * (so that days on end of it do not come to more than is allowed, nor calls that come back one by one).
 */
const isRush = ({ left, a_day, resets_in_seconds, made_in_a_day }: CallBudget): boolean =>
  left + a_day * RUSH >= (a_day * resets_in_seconds) / DAY_SECONDS && made_in_a_day <= a_day / 4

/**
 * How long the oldest live work that is due may wait for more of it before it is sent, so that the calls left last
 * until Xero's day begins anew: not at all while they are ample and in a short rush, then as long as rounds spread evenly over the rest of
 * the day are apart. A full batch goes at once, whatever this says.
 *
 * Xero's day is a fixed window (its developer documentation, 2026); should it roll, calls come back only as fast as
 * they were made a day ago, so rounds are never closer than the calls of a whole day allow.
 *
 * @returns seconds
 */
export function gatherSeconds(budget: CallBudget): number {
  if (isAmple(budget) || isRush(budget)) {
    return 0
  }
  const apart = (seconds: number, calls: number) =>
    calls < CALLS_A_ROUND ? LONGEST_GATHERING_SECONDS : (seconds * CALLS_A_ROUND) / calls
  const spread = Math.max(
    apart(budget.resets_in_seconds, budget.left),
    apart(DAY_SECONDS, budget.a_day)
  )
  return Math.min(Math.ceil(spread), LONGEST_GATHERING_SECONDS)
}

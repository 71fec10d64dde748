/** What Xero allows an organisation a day, by its plan. */
export type DayLimit = 1000 | 5000

/**
 * Finds out which daily limit an organisation has, since Xero says only how many calls are left.
 *
 * Xero's day is a fixed window whose beginning is unknown, so any 24 hours may hold the calls of two. Under the
 * small limit these are at most twice that limit less what remains; more than that is seen only under the big one.
 *
 * @param remaining calls left, as Xero said
 * @param used calls that it took in the 24 hours before it said so
 */
export function dayLimit(remaining: number, used: number): DayLimit {
  return remaining > 1000 || remaining + used > 2000 ? 5000 : 1000
}

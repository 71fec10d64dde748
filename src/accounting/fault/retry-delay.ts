import { type XeroFault } from "./fault"

/** What the first wait is and where waits stop growing, in seconds. */
const WAITS: Partial<Record<XeroFault["kind"], { first: number; longest: number }>> = {
  throttled: { first: 30, longest: 900 },
  unauthorised: { first: 300, longest: 3600 },
}
const USUAL_WAIT = { first: 15, longest: 3600 }

/**
 * Seconds until the next try: what Xero asked for at least, else twice as long after every try, up to
 * an hour. Half of the wait is jitter, so that entries that failed together do not return together.
 *
 * @param tries tries made so far, the failed one included
 * @param jitter from 0 to below 1
 */
export function retryDelay(tries: number, fault: XeroFault, jitter: number): number {
  const { first, longest } = WAITS[fault.kind] ?? USUAL_WAIT
  const wait = Math.min(longest, first * 2 ** Math.min(Math.max(tries - 1, 0), 20))
  const asked = fault.retry_after
  return asked === null
    ? Math.ceil(wait / 2 + (wait / 2) * jitter)
    : Math.ceil(asked + Math.min(wait, 60) * 0.5 * jitter)
}

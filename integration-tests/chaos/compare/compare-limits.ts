import type { Sandbox } from "../../../sandbox/start-sandbox"
import { DEFAULT_APPS } from "../../../sandbox/state/default-apps"
import { type Problem, unless } from "../problem"

/** Xero's limits for an organisation. */
const AT_ONCE = 5
const A_MINUTE = 60
const A_DAY = 5_000

/** Compares what the sandbox saw of the store with Xero's limits; refusals that a fault made up are not counted. */
export function compareLimits({ control }: Sandbox, tenantId: string): Problem[] {
  const { clientId } = DEFAULT_APPS[0]
  const usage = control
    .usage()
    .find((row) => row.clientId === clientId && row.tenantId === tenantId)
  if (!usage) {
    return [{ is: "broken", words: "the sandbox saw no call" }]
  }
  const { highestConcurrent, highestInAnyMinute, highestInDay, refused } = usage
  return [
    ...unless(highestConcurrent <= AT_ONCE, "limit", `${highestConcurrent} calls at once`),
    ...unless(highestInAnyMinute <= A_MINUTE, "limit", `${highestInAnyMinute} calls in a minute`),
    ...unless(highestInDay <= A_DAY, "limit", `${highestInDay} calls in a day`),
    ...unless(refused === 0, "limit", `Xero refused ${refused} calls`),
  ]
}

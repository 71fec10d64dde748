import { check, unless } from "./check"
import { type Cluster, usageOfStore } from "./cluster"

const AT_ONCE = 5
const A_MINUTE = 60
/** Less than this would say nothing of the limit. */
const PRESSING = 50

/** Looks at all that the sandbox has seen since the beginning. */
export function checkLimits(cluster: Cluster): void {
  const usage = usageOfStore(cluster)
  const { highestConcurrent, highestInAnyMinute, refused, calls } = usage
  check(
    `limits: at most ${highestConcurrent} calls at once and ${highestInAnyMinute} in a minute, of ${calls}`,
    [
      ...unless(highestConcurrent <= AT_ONCE, `more than ${AT_ONCE} at once`),
      ...unless(highestInAnyMinute <= A_MINUTE, `more than ${A_MINUTE} in a minute`),
      ...unless(refused === 0, `Xero refused ${refused} calls`),
      ...unless(highestInAnyMinute >= PRESSING, "too few calls to say that a limit is kept"),
    ]
  )
}

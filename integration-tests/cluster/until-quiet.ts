import { until } from "../xero/until"
import type { Cluster } from "./cluster"

/** Calls of the last minute that leave room enough under Xero's limit for a check that is not about it. */
const QUIET = 35

/** Waits until the limit of a minute does not stand in the way of what is looked at next. */
export async function untilQuiet({ sandbox, tenantId }: Cluster): Promise<void> {
  await until(
    "a minute has room for more calls",
    () => {
      const since = sandbox.control.now().getTime() - 60_000
      const recent = sandbox.control.calls().filter(({ time }) => Date.parse(time) > since)
      return recent.filter((call) => call.tenantId === tenantId).length
    },
    (recent) => recent <= QUIET,
    90_000
  )
}

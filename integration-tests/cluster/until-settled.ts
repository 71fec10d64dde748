import { until } from "../xero/until"
import type { XeroAdmin } from "../xero/xero-admin"

/**
 * Waits until nothing waits on the outbox any more.
 *
 * @returns the problems: entries that are held, or that did not come to an end
 */
export async function untilSettled(xero: XeroAdmin, milliseconds: number): Promise<string[]> {
  const { waiting } = await until(
    "nothing waits any more",
    () => xero.status(),
    ({ waiting: { queued, running, failed } }) => queued + running + failed === 0,
    milliseconds
  )
  if (waiting.held === 0) {
    return []
  }
  const { lines } = await xero.log({ state: "held", limit: 5 })
  return lines.map(({ subject_label, reason }) => `${subject_label} is held: ${reason}`)
}

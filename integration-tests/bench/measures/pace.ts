import type { Bench } from "../bench"
import { bareSeconds } from "../bare-seconds"
import { liftLimits, restoreLimits } from "../lift-limits"
import type { BenchOptions } from "../read-options"
import type { Result } from "../result"
import { modelOrder, sendPastOrders } from "../send-past-orders"

const MEASURE = "pace"

/** How long Xero takes for an answer in the comparisons, in milliseconds: not at all, less than it ever does, and usually. */
const XERO_DELAYS_MS = [0, 100, 500]

/** Time to drain past orders with all limits lifted, against a script that posts the same documents and does nothing else. */
export async function measurePace(bench: Bench, { orders }: BenchOptions): Promise<Result[]> {
  const model = await modelOrder(bench)
  const results: Result[] = []
  await liftLimits(bench.database)
  await bench.sandbox.withoutLimits()
  await sendPastOrders(bench, model, Math.min(orders, 500))
  for (const latency of XERO_DELAYS_MS) {
    const count = latency ? Math.ceil(orders / 5) : orders
    await bench.sandbox.withoutLimits(latency)
    const sent = await sendPastOrders(bench, model, count)
    const bare = await bareSeconds(bench, sent)
    const how = latency ? `answers take ${latency} ms` : "answers at once"
    results.push(
      {
        measure: MEASURE,
        what: `${count} past orders against the bare script, the sandbox ${how}`,
        figure: `${(bare / sent.seconds).toFixed(2)} of its pace (${sent.seconds.toFixed(1)} s, bare ${bare.toFixed(1)} s)`,
        wanted: "at least 0.50",
      },
      {
        measure: MEASURE,
        what: `its cost, ${how}`,
        figure: `${(sent.cpu_ms / count).toFixed(2)} ms of CPU, ${(sent.queries / count).toFixed(3)} queries and ${(sent.calls / count).toFixed(4)} calls an order`,
      }
    )
  }
  await bench.sandbox.withLimits()
  await restoreLimits(bench.database)
  return results
}

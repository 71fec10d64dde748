import type { Bench } from "../bench"
import { liftLimits, restoreLimits } from "../lift-limits"
import type { BenchOptions } from "../read-options"
import type { Result } from "../result"
import { modelOrder, sendPastOrders } from "../send-past-orders"

const MEASURE = "growth"
const SIZES = [1, 10, 50, 1_000]

/** CPU and queries an order, by how many are sent together; the host's own clockwork is counted with it. */
export async function measureGrowth(bench: Bench, { orders }: BenchOptions): Promise<Result[]> {
  const model = await modelOrder(bench)
  await liftLimits(bench.database)
  await bench.sandbox.withoutLimits()
  const results: Result[] = []
  for (const size of [...SIZES, orders]) {
    const sent = await sendPastOrders(bench, model, size)
    results.push({
      measure: MEASURE,
      what: `${size} past orders`,
      figure: `${(sent.queries / size).toFixed(2)} queries, ${(sent.cpu_ms / size).toFixed(2)} ms of CPU an order`,
      wanted: size === SIZES[0] ? undefined : "no more queries an order than with fewer",
    })
  }
  await bench.sandbox.withLimits()
  await restoreLimits(bench.database)
  return results
}

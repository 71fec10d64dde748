import type { Bench } from "../bench"
import { hostUse } from "../host-use"
import { liftLimits, restoreLimits } from "../lift-limits"
import type { BenchOptions } from "../read-options"
import type { Result } from "../result"
import { modelOrder, sendPastOrders } from "../send-past-orders"

const MEASURE = "memory"

/** Memory of the host after backfills of different sizes, garbage collected. */
export async function measureMemory(bench: Bench, { orders }: BenchOptions): Promise<Result[]> {
  const { setting, sandbox, database } = bench
  const model = await modelOrder(bench)
  await liftLimits(database)
  await sandbox.withoutLimits()
  // What the first orders have loaded and compiled is none of the backfill's.
  await sendPastOrders(bench, model, 200)
  const seen: { size: number; rss: number; heap: number; peak: number }[] = []
  for (const size of [orders / 10, orders, orders * 10]) {
    let peak = 0
    const watch = setInterval(() => {
      hostUse(setting.hosts.with).then(
        ({ rss_mb }) => (peak = Math.max(peak, rss_mb)),
        () => undefined
      )
    }, 500)
    await sendPastOrders(bench, model, size)
    clearInterval(watch)
    const { rss_mb, heap_mb } = await hostUse(setting.hosts.with, true)
    seen.push({ size, rss: rss_mb, heap: heap_mb, peak })
  }
  await sandbox.withLimits()
  await restoreLimits(database)
  const [least, , most] = seen
  return [
    ...seen.map(({ size, rss, heap, peak }) => ({
      measure: MEASURE,
      what: `after ${size} past orders`,
      figure: `${heap.toFixed(0)} MB held, ${rss.toFixed(0)} MB resident, ${peak.toFixed(0)} MB at the most meanwhile`,
    })),
    {
      measure: MEASURE,
      what: `${most.size} against ${least.size}`,
      figure: `${(most.heap - least.heap).toFixed(0)} MB held, ${(most.rss - least.rss).toFixed(0)} MB resident`,
      wanted: "within 50 MB",
    },
  ]
}

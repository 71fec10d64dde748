import { placeOrder } from "../../store/place-order"
import { until } from "../../xero/until"
import type { Bench } from "../bench"
import { liftLimits, restoreLimits } from "../lift-limits"
import type { Result } from "../result"
import { percentile } from "../statistics"

const MEASURE = "latency"
const ALONE = 40
const BURST = 60
const AT_ONCE = 6

/** From the answer of a checkout to the invoice in Xero: one order at a time, and many at once. */
export async function measureLatency(bench: Bench): Promise<Result[]> {
  await bench.sandbox.withoutLimits()
  await liftLimits(bench.database)
  const alone: number[] = []
  for (let index = 0; index < ALONE; index += 1) {
    const placed = await place(bench, `alone${index}`)
    const sent = await sentAt(bench, [placed.id])
    alone.push((sent.get(placed.id) ?? NaN) - placed.at)
  }
  const burst: { id: string; at: number }[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < BURST) {
        burst.push(await place(bench, `burst${next++}`))
      }
    })
  )
  const sent = await sentAt(
    bench,
    burst.map(({ id }) => id)
  )
  await restoreLimits(bench.database)
  await bench.sandbox.withLimits()
  const told = (what: string, samples: number[], wanted?: string): Result => ({
    measure: MEASURE,
    what,
    figure: `median ${(percentile(samples, 0.5) / 1000).toFixed(2)} s, 95 % within ${(percentile(samples, 0.95) / 1000).toFixed(2)} s`,
    wanted,
  })
  return [
    told(`${ALONE} orders, one at a time: checkout to invoice`, alone, "median under 2 s"),
    told(
      `${BURST} orders, ${AT_ONCE} checkouts at a time`,
      burst.map(({ id, at }) => (sent.get(id) ?? NaN) - at)
    ),
  ]
}

async function place({ store }: Bench, name: string): Promise<{ id: string; at: number }> {
  const { id } = await placeOrder(store, {
    region: "uk",
    from: { email: `${name}-${Date.now()}@example.com`, first_name: "Guest", last_name: name },
    items: { "SWEAT-M": 1 },
  })
  return { id, at: Date.now() }
}

/** When the invoices of orders came to be in Xero, by the database's clock, which is this machine's. */
async function sentAt({ database }: Bench, ids: string[]): Promise<Map<string, number>> {
  const rows = await until(
    "the orders are in Xero",
    async () => {
      const answer = await database.query(
        `SELECT order_id, posted_at FROM xero_document
          WHERE kind = 'invoice' AND state = 'posted' AND order_id = ANY($1)`,
        [ids]
      )
      return answer.rows as { order_id: string; posted_at: Date }[]
    },
    ({ length }) => length === ids.length,
    60_000
  )
  return new Map(rows.map(({ order_id, posted_at }) => [order_id, posted_at.getTime()]))
}

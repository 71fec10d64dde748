import type { Bench } from "../bench"
import { restoreLimits } from "../lift-limits"
import type { BenchOptions } from "../read-options"
import type { Result } from "../result"
import { modelOrder, sendPastOrders } from "../send-past-orders"

const MEASURE = "limits"

/** Xero's limit a minute, its advice for a call, and the documents of a paid order of a guest. */
const FLOOR = { calls_a_minute: 60, documents_a_call: 50, documents_an_order: 3 }

/** How long Xero takes for an answer, in milliseconds. */
const XERO_DELAY_MS = 500

/** Orders a minute under Xero's own limits, in real time, against the most that they allow. */
export async function measureLimits(bench: Bench, { orders }: BenchOptions): Promise<Result[]> {
  const model = await modelOrder(bench)
  await restoreLimits(bench.database)
  await bench.sandbox.withLimits(XERO_DELAY_MS)
  const sent = await sendPastOrders(bench, model, orders)
  const calls = await bench.sandbox.calls(bench.tenantId)
  const refused = calls.filter(({ status }) => status === 429).length
  await bench.sandbox.withLimits()
  const pace = (sent.orders / sent.seconds) * 60
  const floor = (FLOOR.calls_a_minute * FLOOR.documents_a_call) / FLOOR.documents_an_order
  // The first sixty calls of an empty minute wait for nothing, here as there.
  const ideal = Math.max(
    0,
    Math.ceil((orders * FLOOR.documents_an_order) / FLOOR.documents_a_call / FLOOR.calls_a_minute) -
      1
  )
  return [
    {
      measure: MEASURE,
      what: `${orders} past orders under Xero's limits, answers taking ${XERO_DELAY_MS} ms`,
      figure: `${pace.toFixed(0)} orders a minute, ${((100 * pace) / floor).toFixed(1)} % of the ${floor} that the limits allow`,
      wanted: "at least 95 %",
    },
    {
      measure: MEASURE,
      what: "time, calls and refusals of these",
      figure: `${(sent.seconds / 60).toFixed(1)} min (no sender could need less than ${ideal}), ${sent.calls} calls, ${refused} refused by Xero`,
    },
  ]
}

import { addressIn } from "../../store/addresses"
import type { Store } from "../../store/store"
import type { Bench } from "../bench"
import { liftLimits, restoreLimits } from "../lift-limits"
import type { Result } from "../result"
import { medianNoise, percentile } from "../statistics"

const MEASURE = "checkout"
const WARM_UP = 30
const SAMPLES = Number(process.env.BENCH_CHECKOUTS ?? 400)

/** Time for the plugin to send what was just bought, so that it does not fall into the other store's turn. */
const PAUSE_MS = 500

/** What the plugin adds to the completion of a cart: two stores in turn, alike but for the plugin. */
export async function measureCheckout(bench: Bench): Promise<Result[]> {
  const { store, bare } = bench
  if (!bare) {
    throw new Error("There is no store without the plugin to compare with.")
  }
  await bench.sandbox.withoutLimits()
  await liftLimits(bench.database)
  const times = { with: [] as number[], without: [] as number[] }
  for (let index = -WARM_UP; index < SAMPLES; index += 1) {
    const turns = [
      { kind: "with" as const, store },
      { kind: "without" as const, store: bare },
    ]
    for (const turn of index % 2 ? turns : turns.reverse()) {
      const { kind } = turn
      const cart = await readyCart(turn.store, `buyer${index}-${Date.now()}@example.com`)
      const began = performance.now()
      const completion = await turn.store.visitor.store.cart.complete(cart)
      const took = performance.now() - began
      if (completion.type !== "order") {
        throw new Error(`The cart was not completed: ${completion.error.message}`)
      }
      if (index >= 0) {
        times[kind].push(took)
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  await restoreLimits(bench.database)
  await bench.sandbox.withLimits()
  return [0.5, 0.95].map((share) => {
    const [own, other] = [percentile(times.with, share), percentile(times.without, share)]
    return {
      measure: MEASURE,
      what: `completion of a cart, ${share === 0.5 ? "median" : "95th percentile"} of ${SAMPLES} each`,
      figure: `${own.toFixed(1)} ms with the plugin, ${other.toFixed(1)} ms without: ${signed(100 * (own / other - 1))} %${
        share === 0.5
          ? ` (the medians are known to ±${(100 * medianNoise(times.with)).toFixed(1)} and ±${(100 * medianNoise(times.without)).toFixed(1)} %)`
          : ""
      }`,
      wanted: "within 2 %",
    }
  })
}

const signed = (value: number) => `${value >= 0 ? "+" : "−"}${Math.abs(value).toFixed(1)}`

async function readyCart(
  { visitor, regionIds, variantIds }: Store,
  email: string
): Promise<string> {
  const shop = visitor.store
  const address = addressIn("uk", { first_name: "Sam", last_name: "Porter" })
  const { cart } = await shop.cart.create({
    region_id: regionIds.uk,
    email,
    items: [{ variant_id: variantIds["SWEAT-M"], quantity: 1 }],
    shipping_address: address,
    billing_address: address,
  })
  const { shipping_options } = await shop.fulfillment.listCartOptions({ cart_id: cart.id })
  await shop.cart.addShippingMethod(cart.id, { option_id: shipping_options[0].id })
  await shop.payment.initiatePaymentSession(cart, { provider_id: "pp_system_default" })
  return cart.id
}

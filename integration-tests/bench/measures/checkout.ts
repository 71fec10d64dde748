import { randomUUID } from "node:crypto"
import { addressIn } from "../../store/addresses"
import type { Store } from "../../store/store"
import type { Bench } from "../bench"
import { liftLimits, restoreLimits } from "../lift-limits"
import type { Result } from "../result"
import { noise, percentile } from "../statistics"

const MEASURE = "checkout"
const WARM_UP = 30
const SAMPLES = Number(process.env.BENCH_CHECKOUTS ?? 600)

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
  for (const { kind, store: shop, counts } of turnsOf({ with: store, without: bare })) {
    // Filled just before, as a buyer does: a process that has rested is slower, and so is one that did other work.
    const cart = await readyCart(shop)
    const began = performance.now()
    const completion = await shop.visitor.store.cart.complete(cart)
    const took = performance.now() - began
    if (completion.type !== "order") {
      throw new Error(`The cart was not completed: ${completion.error.message}`)
    }
    if (counts) {
      times[kind].push(took)
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  await restoreLimits(bench.database)
  await bench.sandbox.withLimits()
  return [0.5, 0.95].map((share) => {
    const [own, other] = [percentile(times.with, share), percentile(times.without, share)]
    const [ownNoise, otherNoise] = [times.with, times.without].map((all) => noise(all, share))
    return {
      measure: MEASURE,
      what: `completion of a cart, ${share === 0.5 ? "median" : "95th percentile"} of ${SAMPLES} each`,
      figure: `${own.toFixed(1)} ms with the plugin, ${other.toFixed(1)} ms without: ${signed(100 * (own / other - 1))} % (known to ±${(100 * ownNoise).toFixed(1)} and ±${(100 * otherNoise).toFixed(1)} %)`,
      wanted: "within 2 %",
    }
  })
}

/** Both stores in turn, now the one first and now the other; the first rounds only warm them up. */
const turnsOf = (stores: Record<"with" | "without", Store>) =>
  Array.from({ length: WARM_UP + SAMPLES }, (_, round) =>
    (round % 2 ? (["with", "without"] as const) : (["without", "with"] as const)).map((kind) => ({
      kind,
      store: stores[kind],
      counts: round >= WARM_UP,
    }))
  ).flat()

const signed = (value: number) => `${value >= 0 ? "+" : "−"}${Math.abs(value).toFixed(1)}`

async function readyCart({ visitor, regionIds, variantIds }: Store): Promise<string> {
  const shop = visitor.store
  const address = addressIn("uk", { first_name: "Sam", last_name: "Porter" })
  const { cart } = await shop.cart.create({
    region_id: regionIds.uk,
    email: `${randomUUID()}@example.com`,
    items: [{ variant_id: variantIds["SWEAT-M"], quantity: 1 }],
    shipping_address: address,
    billing_address: address,
  })
  const { shipping_options } = await shop.fulfillment.listCartOptions({ cart_id: cart.id })
  await shop.cart.addShippingMethod(cart.id, { option_id: shipping_options[0].id })
  await shop.payment.initiatePaymentSession(cart, { provider_id: "pp_system_default" })
  return cart.id
}

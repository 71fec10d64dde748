import { BigNumber } from "bignumber.js"
import { compareReadings } from "../lives/figures/compare-readings"
import { goodsLines, worthOf } from "../lives/figures/goods-lines"
import { type RawOrder, readRawOrder } from "../lives/figures/raw-order"
import { live } from "../lives/live"
import { MARKETS } from "../lives/world/markets"
import { openWorld } from "../lives/world/open-world"
import { placeGroupedOrder } from "../lives/world/place-grouped-order"
import { seedLives } from "../lives/world/seed-lives"
import { type Suite } from "../xero/on-one-host"

const SEEDS = [5, 17]

/** Medusa divides to twenty digits. */
const NOISE = "0.000000000001"

/** What Medusa's total should be by the raw parts: goods less credit, of which it leaves out a sum of up to a minor unit. */
function totalOf(order: RawOrder): BigNumber {
  const credit = BigNumber.sum(0, ...order.credit_lines.map((line) => line.raw_amount.value))
  const { decimals = 2 } =
    Object.values(MARKETS).find(({ currency }) => currency === order.currency_code) ?? {}
  const counts = credit.abs().isGreaterThan(new BigNumber(1).shiftedBy(-decimals))
  return worthOf(goodsLines(order)).minus(counts ? credit : 0)
}

export const lifeFigures: Suite = ({ api, getContainer, dbConfig }) => {
  it("tells the same life of the same seed, with figures from raw parts that Medusa's totals agree with, and reads from Medusa's tables what Query answers", async () => {
    await seedLives(getContainer())
    const world = await openWorld(String(api.defaults.baseURL))
    for (const seed of SEEDS) {
      const [first, second] = [await live(world, seed), await live(world, seed)]
      expect(second.steps).toEqual(first.steps)
      for (const version of [1, undefined]) {
        const order = await readRawOrder(world.owner, first.orderId, version)
        const off = totalOf(order).minus(order.raw_total?.value ?? order.total)
        expect([seed, version, off.abs().isLessThan(NOISE)]).toEqual([seed, version, true])
      }
    }
    await placeGroupedOrder(world)
    const compared = await compareReadings(getContainer(), dbConfig.clientUrl)
    expect(compared).toBe(2 * SEEDS.length + 1)
  })
}

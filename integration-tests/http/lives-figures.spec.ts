import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { BigNumber } from "bignumber.js"
import { goodsLines, worthOf } from "../lives/figures/goods-lines"
import { type RawOrder, readRawOrder } from "../lives/figures/raw-order"
import { live } from "../lives/live"
import { MARKETS } from "../lives/world/markets"
import { openWorld } from "../lives/world/open-world"
import { seedLives } from "../lives/world/seed-lives"

const SEEDS = [3, 5, 9, 17]

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

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    it("tells the same life of the same seed, with figures from raw parts that Medusa's totals agree with", async () => {
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
    }, 300_000)
  },
})

import { compareGroup } from "../../../integration-tests/books/compare-group"
import {
  type Lived,
  liveTogether,
  verifyGroup,
} from "../../../integration-tests/books/verify-group"
import { openBooks } from "../../../integration-tests/books/open-books"
import { modelPayments, raw } from "../../../integration-tests/books/model/model-order"

const LIVES = 300

describe("whole lives in the sandbox", () => {
  it(`of ${LIVES} orders end where the books must be, to the cent`, async () => {
    const found = await verifyGroup({ seed: 20261121, first: 0, orders: LIVES, base: 0 })
    expect(found.differences.join("\n\n")).toBe("")
    expect(Math.max(...found.rows.map(({ largest }) => largest.toNumber()))).toBe(0)
    const held = Object.values(found.held).reduce((sum, count) => sum + count, 0)
    expect(held).toBeLessThan(LIVES / 50)
    expect(found.events).toBeGreaterThan(3 * LIVES)
  }, 300_000)

  it("are told apart from books that lack something", async () => {
    const books = await openBooks("GBP")
    try {
      const lived = await liveTogether(books, { seed: 1, first: 0, orders: 21, base: 0 })
      expect(compareGroup(lived, books.organisation).differences).toEqual([])
      const [wrong] = lived.filter(isPaidIn)
      const [payment] = modelPayments(wrong.life.order)
      payment.captures[0].raw_amount = raw("0.01")
      const [difference, ...others] = compareGroup(lived, books.organisation).differences
      expect(others).toEqual([])
      expect(difference).toMatch(new RegExp(`^Order #${wrong.life.order.display_id},`))
      expect(difference).toContain("money by account 612: must be")
      expect(difference).toContain("receivable: must be")
    } finally {
      await books.sandbox.stop()
    }
  }, 60_000)
})

const isPaidIn = ({ life, kept }: Lived) =>
  !kept.holds.length && modelPayments(life.order).at(0)?.captures.length === 1

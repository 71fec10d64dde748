import { paid, plainOrder, refunded } from "../../__tests__/books"
import { type ImportInQuestion, importProblem, outstanding } from "../import-problem"

const payment: ImportInQuestion = {
  amount: "12.00",
  currency_code: "GBP",
  invoice_number: "ORD-1001",
  invoice_removed: false,
  authorised_elsewhere: "0",
}

describe("whether a payment in Xero can be put on its order", () => {
  it("can, whole and in part, up to what is outstanding", () => {
    expect(importProblem(plainOrder(), payment)).toBeNull()
    expect(
      importProblem(plainOrder({ payments: paid("5") }), { ...payment, amount: "7.00" })
    ).toBeNull()
    expect(importProblem(plainOrder({ medusa_total: "11.9951" }), payment)).toBeNull()
  })

  it("counts money given back as outstanding again", () => {
    expect(outstanding(plainOrder({ payments: refunded(paid("12"), "12") })).toFixed()).toBe("12")
    expect(outstanding(plainOrder({ payments: paid("13") })).toFixed()).toBe("0")
  })

  it.each([
    [
      "more than is outstanding",
      plainOrder({ payments: paid("0.01") }),
      {},
      "only 11.99 GBP is outstanding",
    ],
    ["another currency", plainOrder(), { currency_code: "EUR" }, "the order is in GBP"],
    [
      "a cancelled order",
      plainOrder({ canceled_at: "2026-07-01T00:00:00.000Z" }),
      {},
      "is cancelled",
    ],
    ["a voided invoice", plainOrder(), { invoice_removed: true }, "voided or deleted"],
    [
      "a card that is authorised",
      plainOrder(),
      { authorised_elsewhere: "12" },
      "Capture or cancel that",
    ],
  ])("cannot for %s", (_what, order, more, words) => {
    expect(importProblem(order, { ...payment, ...more })).toContain(words)
  })
})

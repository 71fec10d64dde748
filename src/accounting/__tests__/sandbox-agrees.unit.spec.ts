import fc from "fast-check"
import { openShop, type Shop } from "../../../sandbox/__tests__/books-shop"
import { type InvoiceCommand } from "../ledger/command"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { medusaTotals } from "../../workflows/read/medusa-totals"
import { arbitraryOrder } from "./arbitrary-order"
import { settings, VAT20 } from "./books"

/** An order in pounds, at rates that the sandbox's British organisation has. */
const britishOrder = arbitraryOrder.map((order): OrderSnapshot => {
  const lines = order.lines.map((line) => ({
    ...line,
    tax_lines: line.tax_lines.length > 1 ? [VAT20] : line.tax_lines,
  }))
  const { total, tax } = medusaTotals({ lines })
  return {
    ...order,
    lines,
    currency_code: "GBP",
    currency_decimals: 2,
    medusa_total: total,
    medusa_tax_total: tax,
  }
})

interface Answer {
  HasErrors?: boolean
  ValidationErrors?: { Message: string }[]
  Total: number
  TotalTax: number
}

describe("the sandbox", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop("GB")
  })
  afterAll(() => shop.sandbox.stop())

  it("takes the invoice of any order and arrives at the expected total and tax", async () => {
    const orders = fc
      .sample(britishOrder, { numRuns: 300, seed: 20261121 })
      .map((order, index) => ({ ...order, id: `order_${index}`, display_id: 1000 + index }))
    const commands = orders.flatMap((order) =>
      planOrder(order, settings(), []).commands.filter(
        (command): command is InvoiceCommand => command.kind === "invoice"
      )
    )
    expect(commands.length).toBeGreaterThan(250)
    for (let from = 0; from < commands.length; from += 50) {
      const batch = commands.slice(from, from + 50)
      const answers = await put(shop, batch)
      const found = answers.map(({ Total, TotalTax, ValidationErrors }) => ({
        total: Total.toFixed(2),
        tax: TotalTax.toFixed(2),
        errors: (ValidationErrors ?? []).map(({ Message }) => Message),
      }))
      expect(found).toEqual(batch.map(({ expected }) => ({ ...expected, errors: [] })))
    }
  })
})

async function put(shop: Shop, batch: InvoiceCommand[]): Promise<Answer[]> {
  const response = await shop.call("/Invoices?unitdp=4&summarizeErrors=false", {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      Invoices: batch.map(({ payload }) => ({
        Type: "ACCREC",
        Contact: { Name: "Jane Roe" },
        ...payload,
      })),
    }),
  })
  return ((await response.json()) as { Invoices: Answer[] }).Invoices
}

import { planOrder } from "../plan/plan-order"
import { applyPlan } from "./apply-plan"
import { item, order, settings, shipping, VAT19, VAT20 } from "./books"

/**
 * A charge of two pence, shared in proportion, takes a penny of goods off the postage and adds one of tax to
 * the shirt: the penny of goods is credited, the penny of tax gets two lines of its own on the invoice.
 */
const charged = order(
  [
    item({ id: "shirt", unit_price: "1", tax_lines: [VAT19] }),
    shipping({ id: "post", unit_price: "0.335", tax_lines: [VAT19] }),
    item({ id: "book", unit_price: "100", tax_lines: [VAT20] }),
  ],
  { total: "121.59", tax: "20.25" },
  {
    version: 2,
    credit_lines: [
      {
        id: "charge",
        amount: "-0.02",
        reference: "goodwill",
        created_at: "2026-07-10T12:00:00.000Z",
      },
    ],
  }
)

describe("a penny of tax that moved without any goods", () => {
  it("stays on the account where the draft has it, though the credit note settled what it came from", () => {
    const books = settings({ invoice_status: "DRAFT" })
    const first = planOrder(charged, books, [])
    const lines = first.commands.flatMap((one) => (one.kind === "invoice" ? one.lines : []))
    expect(lines.filter(({ source_id }) => source_id === "tax")).toMatchObject([
      { account_code: "210", net: "0.01", tax: "0.01" },
      { account_code: "210", net: "-0.01", tax: "0.00" },
    ])
    expect(first.commands.map(({ kind }) => kind)).toEqual(["contact", "invoice", "credit_note"])
    expect(planOrder(charged, books, applyPlan(first, [])).commands).toEqual([])
  })
})

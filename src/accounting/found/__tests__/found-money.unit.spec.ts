import { planOrder } from "../../plan/plan-order"
import { item, order, paid, plainOrder } from "../../__tests__/books"
import { type FoundLine } from "../found-invoice"
import { adopted, books, found } from "./found-example"

describe("the money on an invoice that is taken over", () => {
  it("is kept with the credit that stands there, so that nothing is credited or paid twice", () => {
    const whole = order(
      [item({ quantity: "1", ordered_quantity: "2" })],
      { total: "12", tax: "2" },
      { payments: paid("12") }
    )
    const open = { total: "24.00", tax: "4.00", amount_credited: "12.00" }
    const lines: FoundLine[] = [
      { account_code: "205", tax_type: "OUTPUT2", net: "20.00", tax: "4.00" },
    ]
    const half = [{ payment_id: "p", amount: "12.00", date: "2026-07-02" }]
    const rows = adopted(whole, found({ ...open, lines, payments: half }))
    expect(rows.map(({ kind }) => kind)).toEqual([
      "invoice",
      "credit_note",
      "allocation",
      "payment",
    ])
    expect(planOrder(whole, books, rows)).toMatchObject({ commands: [], holds: [] })
    // Nothing went back in the store: what was credited in Xero is charged again.
    const kept = plainOrder()
    const undone = adopted(
      kept,
      found({ amount_credited: "2.00", amount_due: "10.00", status: "AUTHORISED", payments: [] })
    )
    expect(planOrder(kept, books, undone).commands).toMatchObject([
      { kind: "invoice", action: "create", key: "ORD-1001-2", expected: { total: "2.00" } },
    ])
  })

  it("is told apart by amount and day, and spread where they were entered together", () => {
    const parts = (amounts: [string, string][], ...captures: string[]) =>
      adopted(
        plainOrder({ payments: paid(...captures) }),
        found({
          payments: amounts.map(([amount, date], index) => ({
            payment_id: `p${index}`,
            amount,
            date,
          })),
        })
      )
        .filter(({ kind }) => kind === "payment")
        .map(({ source_id, xero_id, total }) => [source_id, xero_id, total])
    expect(
      parts(
        [
          ["4.00", "2026-07-05"],
          ["8.00", "2026-07-06"],
        ],
        "8",
        "4"
      )
    ).toEqual([
      ["capt_2", "p0", "4.00"],
      ["capt_1", "p1", "8.00"],
    ])
    expect(
      parts(
        [
          ["6.00", "2026-07-02"],
          ["6.00", "2026-07-01"],
        ],
        "6",
        "6"
      )
    ).toEqual([
      ["capt_1", "p1", "6.00"],
      ["capt_2", "p0", "6.00"],
    ])
    expect(parts([["12.00", "2026-07-02"]], "8", "4")).toEqual([
      ["capt_1", "p0", "8.00"],
      ["capt_2", "p0", "4.00"],
    ])
    expect(
      parts(
        [
          ["5.00", "2026-07-02"],
          ["7.00", "2026-07-03"],
        ],
        "12"
      )
    ).toEqual([
      ["capt_1", "p0", "5.00"],
      ["capt_1/2", "p1", "7.00"],
    ])
    expect(parts([["12.00", "2026-07-02"]])).toEqual([])
  })
})

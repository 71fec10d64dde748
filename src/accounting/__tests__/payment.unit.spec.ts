import { type PaymentCommand } from "../ledger/command"
import { DO_NOT_POST } from "../mapping/mapping"
import { planOrder } from "../plan/plan-order"
import { type LedgerDocument } from "../ledger/ledger"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type BookSettings } from "../mapping/settings"
import { applyPlan } from "./apply-plan"
import { account, chart, item, ledgerRow, mappings, order, paid, settings } from "./books"

function payments(
  one: OrderSnapshot,
  more: Partial<BookSettings> = {},
  ledger: LedgerDocument[] = []
) {
  const { commands, holds } = planOrder(one, settings(more), ledger)
  const sent = commands.filter((command): command is PaymentCommand => command.kind === "payment")
  return { sent, amounts: sent.map(({ payload }) => payload.Amount), holds, commands }
}

const costing = (total: string, captures: string[], more: Partial<OrderSnapshot> = {}) =>
  order(
    [item({ unit_price: total, tax_lines: [] })],
    { total, tax: "0" },
    { payments: paid(...captures), ...more }
  )
const mapped = (target: string) => ({
  mappings: [
    ...mappings().filter(({ kind }) => kind !== "payment"),
    { kind: "payment" as const, source: "pp_card", target },
  ],
})

const onInvoice = (more: Partial<LedgerDocument>) =>
  ledgerRow({ kind: "payment", applied_to: "order_1", ...more })

describe("payments of an order", () => {
  it.each<[string, string, string[], number[], string]>([
    [
      "each capture rounded by itself",
      "46.95795",
      ["15.65265", "15.65265", "15.65265"],
      [15.65, 15.65, 15.65],
      "46.95",
    ],
    [
      "captures that round to more than is due",
      "46.968",
      ["15.656", "15.656", "15.656"],
      [15.66, 15.66, 15.66],
      "46.98",
    ],
    ["part of the order", "50", ["20"], [20], "50.00"],
    ["captures of nothing left out", "50", ["0", "50", "0.001"], [50], "50.00"],
    ["a capture a minor unit too high", "50", ["50.01"], [50.01], "50.01"],
  ])("%s", (_what, total, captures, amounts, invoiced) => {
    const planned = payments(costing(total, captures))
    expect(planned.amounts).toEqual(amounts)
    expect(planned.holds).toEqual([])
    expect(planned.commands.find(({ kind }) => kind === "invoice")).toMatchObject({
      expected: { total: invoiced },
    })
  })

  it("rounds yen to the yen", () => {
    const yen = costing("5033.6", ["5033.6"], { currency_code: "JPY", currency_decimals: 0 })
    const inYen = yen.payments.map((payment) => ({ ...payment, currency_code: "JPY" }))
    expect(payments({ ...yen, payments: inYen }).amounts).toEqual([5034])
  })

  it("goes by captures of every payment, in order of time", () => {
    const [first] = paid("20")
    const early = { id: "capt_0", amount: "5", created_at: "2026-06-30T22:59:00.000Z" }
    const one = costing("50", [], {
      payments: [first, { ...first, id: "pay_2", captures: [early] }],
    })
    const { sent } = payments(one)
    expect(
      sent.map(({ payment_id, payload }) => [payment_id, payload.Amount, payload.Date])
    ).toEqual([
      // No payment is dated before its invoice, which is of the first of July in London.
      ["pay_2", 5, "2026-07-01"],
      ["pay_1", 20, "2026-07-01"],
    ])
  })

  it("gives the customer credit for what goes beyond the order", () => {
    const { amounts, holds, commands } = payments(costing("50", ["30", "30", "20"]))
    expect(amounts).toEqual([30, 30, 20])
    expect(holds).toEqual([])
    expect(commands.find(({ kind }) => kind === "credit_note")).toMatchObject({
      expected: { total: "30.00", tax: "0.00" },
      lines: [{ source_id: "balance", account_code: "820", net: "30.00" }],
    })
  })

  it.each([
    ["DRAFT", /a draft/],
    ["SUBMITTED", /waiting for approval/],
  ] as const)("holds payments while the invoice is %s", (invoice_status, message) => {
    const { amounts, holds } = payments(costing("50", ["50"]), { invoice_status })
    expect(amounts).toEqual([])
    expect(holds).toMatchObject([{ code: "invoice_not_authorised", source_id: "capt_1" }])
    expect(holds[0].message).toMatch(message)
  })

  it("sends nothing for a provider that is not to be posted, nor when payments are off", () => {
    expect(payments(costing("50", ["50"]), mapped(DO_NOT_POST))).toMatchObject({
      amounts: [],
      holds: [],
    })
    expect(payments(costing("50", ["50"]), { sync_payments: false }).amounts).toEqual([])
  })

  it.each<[string, Partial<BookSettings>, string, RegExp]>([
    ["no account", { mappings: mapped("").mappings.slice(0, -1) }, "unmapped_payment", /pp_card/],
    ["an account that takes none", mapped("acc-200"), "unmapped_payment", /200 Sales.*takes no/],
    ["a lost account", mapped("acc-999"), "archived_account", /no longer in Xero/],
    ["a locked day", { period_lock_date: "2026-07-01" }, "locked_period", /2026-07-01/],
    [
      "a bank account in a third currency",
      {
        ...mapped("acc-092"),
        chart: {
          ...chart(),
          accounts: [
            ...chart().accounts,
            account("092", "Euro", { type: "BANK", currency_code: "EUR" }),
          ],
        },
      },
      "unmapped_payment",
      /kept in EUR/,
    ],
  ])("holds a payment: %s", (_why, more, code, message) => {
    const one = costing("50", ["50"])
    const posted = applyPlan(planOrder({ ...one, payments: [] }, settings(), []), [])
    const { amounts, holds } = payments(one, more, posted)
    expect(amounts).toEqual([])
    expect(holds.map((hold) => hold.code)).toEqual([code])
    expect(holds[0].message).toMatch(message)
  })

  it("posts what came since, and does not repeat what is there or was removed in Xero", () => {
    const one = costing("50", ["20", "10", "5"])
    const ledger = [
      ...applyPlan(planOrder({ ...one, payments: [] }, settings(), []), []),
      onInvoice({ source_id: "capt_1", key: "#1001 capt_1", total: "20.00" }),
      onInvoice({ source_id: "capt_2", state: "removed", total: "10.00" }),
    ]
    expect(payments(one, {}, ledger).sent.map(({ source_id }) => source_id)).toEqual(["capt_3"])
  })

  it("holds payments of an invoice that somebody paid in Xero", () => {
    const one = costing("50", ["50"])
    const ledger = applyPlan(planOrder({ ...one, payments: [] }, settings(), []), []).map((row) =>
      row.kind === "invoice" ? { ...row, xero_status: "PAID" } : row
    )
    const { amounts, holds } = payments(one, {}, ledger)
    expect(amounts).toEqual([])
    expect(holds).toMatchObject([{ code: "settled_in_xero" }])
    expect(holds[0].message).toMatch(/50\.00 GBP is not sent: ORD-1001 was settled in Xero by hand/)
  })

  it("sends a payment of unclear fate once more as it was, before newer ones", () => {
    const one = costing("50", ["20", "30"])
    const posted = {
      AccountID: "acc-999",
      Amount: 30,
      Date: "2026-07-02",
      Reference: "#OLD capt_2",
    }
    const ledger = [
      ...applyPlan(planOrder({ ...one, payments: [] }, settings(), []), []),
      onInvoice({ source_id: "capt_2", state: "intended", key: "#OLD capt_2", posted }),
    ]
    const { sent, holds } = payments(one, {}, ledger)
    expect(sent.map(({ key }) => key)).toEqual(["#OLD capt_2", "#1001 capt_1"])
    expect(sent[0].payload).toEqual(posted)
    expect(holds).toEqual([])
  })

  it("spreads a capture over invoices, the oldest first", () => {
    const before = costing("50", ["20"])
    const ledger = applyPlan(planOrder(before, settings(), []), [])
    const more = item({ id: "item_2", unit_price: "15", tax_lines: [] })
    const after = { ...before, version: 2, lines: [...before.lines, more] }
    const edited = applyPlan(planOrder(after, settings(), ledger), ledger)
    const { sent } = payments({ ...after, payments: paid("20", "45") }, {}, edited)
    expect(
      sent.map(({ source_id, key, applied_to, payload }) => [
        source_id,
        key,
        applied_to,
        payload.Amount,
      ])
    ).toEqual([
      ["capt_2", "#1001 capt_2", "order_1", 30],
      ["capt_2/2", "#1001 capt_2 /2", "order_1/2", 15],
    ])
  })
})

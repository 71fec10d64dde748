import {
  item,
  ledgerRow,
  order,
  paid,
  plainOrder,
  refunded,
  settings,
  shipping,
  VAT5,
} from "../../__tests__/books"
import { applyPlan } from "../../__tests__/apply-plan"
import { type LedgerDocument } from "../../ledger/ledger"
import { type Mapping } from "../../mapping/mapping"
import { type OrderSnapshot } from "../../order/order-snapshot"
import { planOrder } from "../../plan/plan-order"
import { type ExplainedMoney, type ExplainedSale } from "../explained-plan"
import { explainOrder } from "../explain-order"

const STAYS = {
  account: "Stays on 200 Sales because this order is booked there already",
  tax: "Stays 20% (VAT on Income) because this order is booked with it already",
}

const post = (one: OrderSnapshot, ledger: LedgerDocument[] = []) =>
  applyPlan(planOrder(one, settings(), ledger), ledger)
/** The same books with every product on another account from now on. */
const remapped = () => {
  const books = settings()
  const target = (mapping: Mapping) => (mapping.kind === "revenue" ? "acc-205" : mapping.target)
  return {
    ...books,
    mappings: books.mappings.map((mapping) => ({ ...mapping, target: target(mapping) })),
  }
}
const sales = (one: OrderSnapshot, ledger: LedgerDocument[] = [], books = settings()) =>
  explainOrder(one, books, ledger).documents.filter(
    (document): document is ExplainedSale =>
      document.kind === "invoice" || document.kind === "credit_note"
  )
const money = (one: OrderSnapshot, ledger: LedgerDocument[] = []) =>
  explainOrder(one, settings(), ledger).documents.filter(
    (document): document is ExplainedMoney => "because" in document
  )
const reasons = ([document]: ExplainedSale[]) =>
  document.lines.map(({ description, because }) => [description, because.account, because.tax])

describe("what would be sent of an order", () => {
  it("is each document as it goes out, with the reason of every account and tax rate", () => {
    const atlas = {
      id: "prod_2",
      type_id: "books",
      collection_id: null,
      category_ids: [],
      tag_ids: [],
    }
    const one = order(
      [
        item({ quantity: "3", unit_price: "3.3333", adjustments: [{ ...OFF }] }),
        item({ id: "item_2", title: "Atlas", sku: null, tax_lines: [VAT5], product: atlas }),
        shipping({ unit_price: "4", tax_lines: [] }),
      ],
      { total: "25.29", tax: "2.30" },
      { payments: paid("25.30"), customer_reference: "PO 7" }
    )
    const labels = { "product_type:books": "Books", pp_card: "Card (pp_card)" }
    const { documents, ...rest } = explainOrder(one, settings(), [], labels)
    expect(rest).toEqual({ holds: [], skipped: null, note: null, again: false })
    expect(documents).toEqual([
      expect.objectContaining({ kind: "contact", action: "create", name: "Jane Roe" }),
      {
        kind: "invoice",
        action: "create",
        number: "ORD-1001",
        reference: "Order #1001 · PO 7",
        date: "2026-07-01",
        due_date: "2026-07-15",
        status: "AUTHORISED",
        currency_code: "GBP",
        contact_name: "Jane Roe",
        line_amount_types: "Exclusive",
        net: "23.00",
        tax: "2.30",
        total: "25.30",
        lines: [
          {
            description: "Shirt – Blue / M (SHIRT-B-M)",
            quantity: "3",
            unit_amount: "3.3333",
            discount: "1.00",
            amount: "9.00",
            tax: "1.80",
            account: { code: "200", name: "Sales" },
            tax_rate: { tax_type: "OUTPUT2", name: "20% (VAT on Income)" },
            tracking: [],
            because: {
              account: "Shirt → 200 Sales because it is the account for all products",
              tax: "The Medusa tax VAT (GB20) 20 % in GB → 20% (VAT on Income) because tax code GB20",
            },
          },
          expect.objectContaining({
            amount: "10.00",
            account: { code: "205", name: "Books and Print" },
            because: {
              account: "Atlas → 205 Books and Print because product type Books",
              tax:
                "The Medusa tax VAT 5 % in GB → 5% (VAT on Income) because it is the rate for this " +
                "percentage in this country",
            },
          }),
          expect.objectContaining({
            discount: null,
            because: {
              account: "Post → 210 Shipping Income because it is the account for all shipping",
              tax: "Lines without tax → Zero Rated Income because it is the rate for them",
            },
          }),
        ],
      },
      {
        kind: "payment",
        action: "create",
        reference: "#1001 capt_1",
        date: "2026-07-01",
        currency_code: "GBP",
        amount: "25.30",
        account: { code: "612", name: "Card Clearing" },
        applied_to: "ORD-1001",
        applied_from: null,
        because:
          "Card (pp_card) → 612 Card Clearing because it is the account for this payment provider",
      },
    ])
  })

  it("stays on the account that the order is booked on, whatever is chosen by now", () => {
    const two = plainOrder({ lines: [item({ quantity: "2" })], version: 2 })
    const words = "Shirt – Blue / M (SHIRT-B-M)"
    expect(reasons(sales(two, post(plainOrder()), remapped()))).toEqual([
      [words, STAYS.account, STAYS.tax],
    ])
    const back = plainOrder({
      version: 2,
      payments: refunded(paid("12"), "12"),
      lines: [item({ quantity: "0", ordered_quantity: "1" })],
    })
    const [note] = sales(back, post(plainOrder({ payments: paid("12") })), remapped())
    expect(note).toMatchObject({ kind: "credit_note", number: "CN-1001", due_date: null })
    expect(reasons([note])).toEqual([[words, STAYS.account, STAYS.tax]])
    expect(reasons(sales(plainOrder(), [], remapped()))[0][1]).toContain("→ 205 Books and Print")
  })

  it("names what follows from no line: allowances, rounding, money beyond the order", () => {
    const more = plainOrder({
      version: 2,
      payments: paid("15"),
      credit_lines: [{ id: "c", amount: "6", reference: "goodwill", created_at: "2026-07-01" }],
    })
    const [invoice, note] = sales(more)
    expect(reasons([invoice]).at(-1)).toEqual([
      "Payments of order #1001 beyond what it comes to",
      "Customers' balances → 820 Gift Cards and Store Credit because it is the account for that",
      "No tax → No VAT because it bears none",
    ])
    expect(reasons([note])[0].slice(1)).toEqual([
      "An allowance is taken off the accounts of the goods, in proportion",
      "An allowance is taxed as the goods it is taken off",
    ])
    const pieces = [1, 2, 3, 4].map((n) =>
      item({ id: `i${n}`, unit_price: "0.004", tax_lines: [] })
    )
    const [rounded] = sales(order(pieces, { total: "0.016", tax: "0" }))
    expect(reasons([rounded]).at(-1)).toEqual([
      "Rounding",
      "Rounding → 860 Rounding because it is the organisation's own rounding account",
      "No tax → No VAT because it bears none",
    ])
  })

  it("tells a refund's account, and where credit goes", () => {
    const gone = refunded(paid("12"), "5")
    const [refund, ...others] = money(
      plainOrder({
        payments: gone,
        version: 2,
        lines: [item({ quantity: "0", ordered_quantity: "1" })],
      }),
      post(plainOrder({ payments: paid("12") }))
    )
    expect(others).toEqual([])
    expect(refund).toMatchObject({
      kind: "refund",
      amount: "5.00",
      applied_to: "CN-1001",
      because: "pp_card → 612 Card Clearing because it is the account for this payment provider",
    })
    const unpaid = { ...plainOrder(), payments: paid("3") }
    const [allocation] = money(
      { ...unpaid, version: 2, lines: [item({ quantity: "0", ordered_quantity: "1" })] },
      post(unpaid)
    ).filter(({ kind }) => kind === "allocation")
    expect(allocation).toMatchObject({
      account: null,
      amount: "9.00",
      applied_to: "ORD-1001",
      applied_from: "CN-1001",
      because: "Credit that is left pays what is due, the oldest first",
    })
  })

  it("says what goes out a second time, and that more follows", () => {
    const one = plainOrder({ payments: paid("12") })
    const lost = post(one).map((row) => ({ ...row, state: "intended" as const }))
    const { documents, again } = explainOrder(one, remapped(), lost)
    expect(again).toBe(true)
    const said = JSON.stringify(documents)
    expect(said.match(/It is sent again just as it was/g)).toHaveLength(3)
    expect(said).toContain('"code":"200"')
  })

  it("is nothing where Xero has it all, and says why something waits or stays out", () => {
    const one = plainOrder({ payments: paid("12") })
    expect(explainOrder(one, settings(), post(one))).toEqual({
      documents: [],
      holds: [],
      skipped: null,
      note: null,
      again: false,
    })
    const unmapped = explainOrder(one, settings({ mappings: [] }), [])
    expect(unmapped.documents).toEqual([])
    expect(unmapped.holds.map(({ code }) => code)).toContain("unmapped_account")
    expect(explainOrder(plainOrder({ is_draft_order: true }), settings(), []).skipped).toMatch(
      /Draft/
    )
  })

  it("makes a document out to the name that its contact has in Xero", () => {
    const contact = ledgerRow({ kind: "contact", source_id: "cus_9", posted: { Name: "Roe Ltd" } })
    const ledger = post(plainOrder({ payments: paid("12") })).map((row) => ({
      ...row,
      contact_source_id: row.contact_source_id && "cus_9",
    }))
    const two = plainOrder({ payments: paid("12"), lines: [item({ quantity: "2" })], version: 2 })
    expect(sales(two, [...ledger, contact])[0].contact_name).toBe("Roe Ltd")
    expect(sales(two, ledger)[0].contact_name).toBeNull()
  })
})

const OFF = { amount: "1", is_tax_inclusive: false, code: "SALE" }

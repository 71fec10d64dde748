import fc from "fast-check"
import { type FoundInvoice } from "../found-invoice"
import { matchOrders, type UnmatchedOrder } from "../match-orders"
import { namesIn } from "../names-in"
import { orderNames } from "../order-names"

type Candidate = UnmatchedOrder["candidates"][number]

const invoice = (more: Partial<Candidate> & { reference?: string } = {}): Candidate => {
  const { reference = "Order #1001", ...fields } = more
  const found = {
    invoice_id: `id-${more.number ?? "INV-0042"}`,
    number: "INV-0042",
    date: "2026-06-20",
    currency_code: "GBP",
    total: "98.00",
    tax: "16.33",
    amount_due: "98.00",
    amount_credited: "0.00",
    status: "AUTHORISED",
    contact_id: "contact-1",
    order_id: null,
    contact: "unknown" as const,
    ...fields,
  }
  return { ...found, names: namesIn(found.number, reference) }
}

const order = (candidates: Candidate[], more: Partial<UnmatchedOrder> & { n?: number } = {}) => {
  const { n = 1001, ...fields } = more
  const id = `order_${n}`
  return {
    order: { id, currency_code: "GBP", currency_decimals: 2 },
    names: orderNames({ id, display_id: n }, { invoice_number_prefix: "ORD-" }),
    date: "2026-06-20",
    figures: [{ total: "98.00", tax: "16.33" }],
    credited: "0.00",
    candidates,
    ...fields,
  }
}

const outcome = (candidates: Candidate[], more: Partial<UnmatchedOrder> = {}) => {
  const match = matchOrders([order(candidates, more)]).get("order_1001")
  return match?.is === "match"
    ? match.invoice.number
    : match?.is === "doubt"
      ? match.message
      : "none"
}

describe("the invoice in Xero that stands for an order", () => {
  it("is the one that names it and comes to the same, whatever number, day and contact it has", () => {
    expect(outcome([invoice()])).toBe("INV-0042")
    const far = { date: "2026-08-01", contact: "other" as const, status: "PAID" }
    expect(outcome([invoice(far)])).toBe("INV-0042")
    expect(outcome([invoice({ number: "ORD-1001", reference: "" })])).toBe("ORD-1001")
    expect(outcome([invoice({ reference: "order_1001" })])).toBe("INV-0042")
    expect(outcome([invoice({ order_id: "order_1001" })])).toBe("INV-0042")
  })

  it("is any of the figures that the order came to", () => {
    const figures = [
      { total: "88.00", tax: "14.67" },
      { total: "98.00", tax: "16.33" },
    ]
    expect(outcome([invoice()], { figures })).toBe("INV-0042")
  })

  it("is none that was voided or deleted, is in another currency, or names another order", () => {
    expect(outcome([invoice({ status: "VOIDED" })])).toBe("none")
    expect(outcome([invoice({ status: "DELETED" })])).toBe("none")
    expect(outcome([invoice({ currency_code: "EUR" })])).toBe("none")
    expect(outcome([invoice({ reference: "Order #10010" })])).toBe("none")
    expect(outcome([])).toBe("none")
  })

  it("is doubtful with both figures where total or tax differ", () => {
    expect(outcome([invoice({ total: "99.00" })])).toBe(
      "Invoice INV-0042 in Xero names this order but comes to 99.00 GBP; the order comes to 98.00 GBP. " +
        "Say on the order's page whether to take it or to send a new one."
    )
    expect(outcome([invoice({ tax: "16.34" })])).toContain(
      "names this order but has 16.34 GBP tax; the order has 16.33 GBP"
    )
  })

  it("is doubtful where several name it, credit stands on it, or another order has it", () => {
    const other = invoice({ number: "INV-0050", total: "10.00" })
    expect(outcome([invoice(), other])).toContain("INV-0042 (98.00 GBP), INV-0050 (10.00 GBP)")
    expect(outcome([invoice({ amount_credited: "5.00" })])).toContain(
      "has 5.00 GBP of credit on it"
    )
    expect(outcome([invoice({ order_id: "order_7" })])).toContain(
      "stands for another order already"
    )
  })

  it("is doubtful where something went back since, unless it comes to what is left", () => {
    expect(outcome([invoice()], { credited: "10.00" })).toContain("10.00 GBP went back since")
    const figures = [
      { total: "98.00", tax: "16.33" },
      { total: "88.00", tax: "14.67" },
    ]
    const net = invoice({ total: "88.00", tax: "14.67" })
    expect(outcome([net], { figures, credited: "10.00" })).toBe("INV-0042")
  })

  it("that merely bears the number needs the figures, and the customer or the day besides", () => {
    const bare = { reference: "1001" }
    expect(outcome([invoice(bare)])).toBe("INV-0042")
    expect(outcome([invoice({ ...bare, date: "2026-06-27" })])).toBe("INV-0042")
    expect(outcome([invoice({ ...bare, date: "2026-06-28" })])).toBe("none")
    expect(outcome([invoice({ ...bare, date: "2026-06-12" })])).toBe("none")
    expect(outcome([invoice({ ...bare, date: null })])).toBe("none")
    expect(outcome([invoice({ ...bare, date: "2026-08-28", contact: "same" })])).toBe("INV-0042")
    expect(outcome([invoice({ ...bare, total: "99.00", contact: "same" })])).toBe("none")
    expect(outcome([invoice({ ...bare, contact: "other" })])).toContain("another e-mail")
    expect(outcome([invoice({ ...bare, order_id: "order_7" })])).toBe("none")
    expect(outcome([invoice({ ...bare, number: "INV-1" }), invoice()])).toBe("INV-0042")
  })

  it("is what the owner says, as long as it can be", () => {
    const wrong = invoice({ total: "99.00" })
    expect(outcome([wrong], { decision: { invoice_id: wrong.invoice_id } })).toBe("INV-0042")
    expect(outcome([invoice()], { decision: { invoice_id: null } })).toBe("none")
    const gone = invoice({ total: "99.00", status: "VOIDED" })
    expect(outcome([gone], { decision: { invoice_id: gone.invoice_id } })).toBe("none")
    const taken = invoice({ total: "99.00", order_id: "order_7" })
    expect(outcome([taken], { decision: { invoice_id: taken.invoice_id } })).toContain("already")
  })

  it("goes to the order that it surely names, of two that it could stand for", () => {
    const shared = invoice({ reference: "Order #1001, 1002" })
    const both = matchOrders([order([shared]), order([shared], { n: 1002 })])
    expect(both.get("order_1001")).toMatchObject({ is: "match" })
    expect(both.get("order_1002")).toEqual({ is: "none" })
    const named = invoice({ reference: "Order #1001 and #1002" })
    const rivals = matchOrders([order([named]), order([named], { n: 1002 })])
    expect([...rivals.values()].map(({ is }) => is)).toEqual(["doubt", "doubt"])
  })

  it("is never given to two orders, and always in its currency, standing, and free", () => {
    const numbers = fc.integer({ min: 1, max: 6 })
    const found = fc
      .record({
        serial: fc.integer({ min: 1, max: 40 }),
        named: fc.array(numbers, { minLength: 1, maxLength: 2 }),
        form: fc.constantFrom("Order ", "#", "", "ORD-", "INV-"),
        total: fc.constantFrom("98.00", "99.00"),
        status: fc.constantFrom("AUTHORISED", "PAID", "VOIDED", "DRAFT"),
        currency_code: fc.constantFrom("GBP", "GBP", "EUR"),
        day: fc.integer({ min: 1, max: 30 }),
        contact: fc.constantFrom("same" as const, "other" as const, "unknown" as const),
        order_id: fc.constantFrom(null, null, "order_3"),
      })
      .map(({ serial, named, form, day, ...more }) =>
        invoice({
          ...more,
          number: `X-${serial}`,
          date: `2026-06-${String(day).padStart(2, "0")}`,
          reference: named.map((n) => `${form}${n}`).join(" "),
        })
      )
    const said = fc.option(fc.option(fc.integer({ min: 1, max: 40 })), { nil: undefined })
    fc.assert(
      fc.property(
        fc.uniqueArray(found, { selector: ({ invoice_id }) => invoice_id, maxLength: 8 }),
        fc.uniqueArray(fc.tuple(numbers, said), { selector: ([n]) => n, minLength: 1 }),
        (candidates, orders) => {
          const matches = matchOrders(
            orders.map(([n, choice]) =>
              order(candidates, {
                n,
                ...(choice === undefined
                  ? {}
                  : { decision: { invoice_id: choice === null ? null : `id-X-${choice}` } }),
              })
            )
          )
          const given = [...matches].flatMap(([id, match]) =>
            match.is === "match" ? [{ id, invoice: match.invoice as FoundInvoice }] : []
          )
          const ids = given.map((one) => one.invoice.invoice_id)
          expect(new Set(ids).size).toBe(ids.length)
          for (const { id, invoice: taken } of given) {
            expect(["VOIDED", "DELETED"]).not.toContain(taken.status)
            expect(taken.currency_code).toBe("GBP")
            expect([null, id]).toContain(taken.order_id)
          }
        }
      ),
      { numRuns: 500 }
    )
  })
})

import fc from "fast-check"
import { applyPlan } from "../../__tests__/apply-plan"
import { settings } from "../../__tests__/books"
import { livedOrder } from "../../__tests__/lived-order"
import { type OrderSnapshot } from "../../order/order-snapshot"
import { planOrder } from "../../plan/plan-order"
import { decimal, sum } from "../../money/money"
import { composePaper, type PaperSettings } from "../compose-paper"
import { type PaperRow } from "../paper-row"
import { paperSeller } from "../seller"

const BOOKS = settings({ invoice_status: "AUTHORISED" })

const SELLER = { paper_name: null, paper_address: null, paper_tax_number: null }

const PAPER: PaperSettings = {
  seller: paperSeller(
    { name: "Shop", country_code: "GB" },
    {
      legal_name: "Shop Limited",
      address: ["1 Road", "London"],
      tax_number: "GB1",
      registration_number: "0123",
    },
    SELLER
  ),
  time_zone: BOOKS.time_zone,
  tax_rates: BOOKS.chart.tax_rates,
  note: null,
}

const rowsOf = (order: OrderSnapshot): PaperRow[] =>
  applyPlan(planOrder(order, BOOKS, []), []).map((row) => ({
    ...row,
    number: row.key,
    currency_code: null,
    amount_due: null,
    posted_at: null,
  }))

const sales = (rows: PaperRow[]) =>
  rows.filter(({ kind }) => kind === "invoice" || kind === "credit_note")

describe("composePaper", () => {
  it("says what was sent, to the cent, whatever has become of the order", () => {
    let papers = 0
    fc.assert(
      fc.property(livedOrder, (order) => {
        const rows = rowsOf(order)
        for (const row of sales(rows)) {
          const result = composePaper(row, rows, order, PAPER)
          if (!result.ok) {
            throw new Error(result.problem)
          }
          papers++
          const { paper } = result
          expect([paper.total, paper.tax]).toEqual(
            [row.total, row.tax].map((amount) => decimal(amount ?? 0).toFixed(2))
          )
          const taxes = sum(paper.taxes.map(({ tax }) => tax))
          expect(taxes.toFixed(2)).toBe(paper.tax)
          expect(sum([...paper.taxes.map(({ net }) => net), taxes]).toFixed(2)).toBe(paper.total)
          const lines = sum(paper.lines.map(({ amount }) => amount))
          expect((paper.includes_tax ? lines : lines.plus(taxes)).toFixed(2)).toBe(paper.total)
          const settled = sum(paper.settled.map(({ amount }) => amount))
          expect(settled.plus(paper.left).toFixed(2)).toBe(paper.total)
        }
      }),
      { numRuns: 150 }
    )
    expect(papers).toBeGreaterThan(50)
  })

  const someOrder = (): { order: OrderSnapshot; rows: PaperRow[] } => {
    const [order] = fc.sample(
      livedOrder.filter((one) => sales(rowsOf(one)).length > 0),
      { numRuns: 1, seed: 7 }
    )
    return { order, rows: rowsOf(order) }
  }

  it("names seller and buyer, in the store's words where it has chosen some", () => {
    const { order, rows } = someOrder()
    const [row] = sales(rows)
    const result = composePaper(row, rows, order, PAPER)
    expect(result).toMatchObject({
      ok: true,
      paper: {
        title: row.kind === "invoice" ? "Tax invoice" : "Credit note",
        seller: {
          name: "Shop Limited",
          address: ["1 Road", "London", "Registration number 0123"],
          tax_number: "VAT number GB1",
        },
      },
    })
    const chosen = {
      paper_name: "Laden",
      paper_address: " Weg 2 \n\nBonn",
      paper_tax_number: "DE1",
    }
    expect(paperSeller({ name: "Shop", country_code: "US" }, null, chosen)).toEqual({
      name: "Laden",
      address: ["Weg 2", "Bonn"],
      tax_number: "Tax number DE1",
    })
    expect(paperSeller({ name: "Shop", country_code: null }, null, SELLER).tax_number).toBeNull()
  })

  it("calls a draft what it is, and an invoice no tax invoice where the seller has no tax number", () => {
    const { order, rows } = someOrder()
    const [first] = sales(rows)
    const titleOf = (change: Partial<PaperRow>, seller = PAPER.seller) => {
      const result = composePaper({ ...first, ...change }, rows, order, { ...PAPER, seller })
      return result.ok ? result.paper.title : result.problem
    }
    const untaxed = { ...PAPER.seller, tax_number: null }
    expect(titleOf({ kind: "invoice" })).toBe("Tax invoice")
    expect(titleOf({ kind: "invoice" }, untaxed)).toBe("Invoice")
    expect(titleOf({ kind: "invoice", xero_status: "DRAFT" })).toBe("Draft invoice")
    expect(titleOf({ kind: "credit_note", xero_status: "SUBMITTED" })).toBe("Draft credit note")
    expect(titleOf({ kind: "credit_note" })).toBe("Credit note")
  })

  it("tells what was settled in Xero by other means, so that the sums agree", () => {
    const { order, rows } = someOrder()
    const [row] = sales(rows)
    const result = composePaper({ ...row, amount_due: "0.01" }, rows, order, PAPER)
    expect(result).toMatchObject({ ok: true, paper: { left: "0.01" } })
    const paper = result.ok ? result.paper : null
    expect(paper?.settled.at(-1)?.label).toBe("Other entries in Xero")
    expect(sum([...(paper?.settled ?? []).map(({ amount }) => amount), "0.01"]).toFixed(2)).toBe(
      paper?.total
    )
  })

  it("prints nothing that the store does not know the lines of", () => {
    const { order, rows } = someOrder()
    const [row] = sales(rows)
    const problemOf = (change: Partial<PaperRow>) => {
      const result = composePaper({ ...row, ...change }, rows, order, PAPER)
      return result.ok ? null : result.problem
    }
    expect(problemOf({})).toBeNull()
    expect(problemOf({ total: sum([row.total ?? 0, "0.01"]).toFixed(2) })).toMatch(
      /was changed in Xero.*Print it in Xero/
    )
    expect(problemOf({ lines: [] })).toMatch(/was changed in Xero/)
    expect(problemOf({ posted: { ...row.posted, found_in_xero: true } })).toMatch(
      /was made in Xero and not by the store/
    )
    expect(problemOf({ state: "removed" })).toMatch(/is not in Xero/)
  })
})

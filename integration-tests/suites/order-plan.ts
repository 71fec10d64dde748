import { type Suite } from "../xero/on-one-host"
import type { ExplainedSale } from "../../src/accounting/explain/explained-plan"
import type { PlanAnswer } from "../../src/api/admin/xero/answers"
import { captureOrder } from "../store/capture-order"
import { seededStore } from "../store/seeded-store"
import { placeOrder } from "../store/place-order"
import type { Store } from "../store/store"
import { connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const orderPlan: Suite = ({ api }) => {
  const baseUrl = () => String(api.defaults.baseURL)
  const plan = async ({ admin }: Store, id: string) =>
    (await admin.client.fetch<PlanAnswer>(`/admin/xero/orders/${id}/plan`)).plan
  const sell = async (store: Store) => {
    const from = { email: "plan@example.com" }
    const items = { "SWEAT-M": 2, "BOOK-PB": 1 }
    const { id } = await placeOrder(store, { region: "uk", from, items })
    await captureOrder(store, id)
    return id
  }

  it("refuses in a sentence while nothing is connected", async () => {
    const store = await seededStore(baseUrl())
    await expect(plan(store, await sell(store))).rejects.toMatchObject({
      status: 400,
      message: "No Xero organisation is connected. Connect one under Settings → Xero.",
    })
  })

  it("shows what goes out, and just that goes out", async () => {
    const { store, xero, books, tenantId } = await connectStore(sandbox, baseUrl())
    await expect(plan(store, "order_unknown")).rejects.toMatchObject({ status: 404 })
    const id = await sell(store)
    const [type] = (await store.admin.admin.productType.list({ q: "Book" })).product_types
    const { accounts } = sandbox.control.organisation(tenantId)
    const other = accounts.find(({ Code }) => Code === "260")
    const source = `product_type:${type.id}`
    await xero.map([{ kind: "revenue", source, target: other?.AccountID ?? "" }])
    const before = sandbox.control.calls({}).length

    const { documents, holds, skipped } = await plan(store, id)
    expect({ holds, skipped }).toEqual({ holds: [], skipped: null })
    expect(documents.map(({ kind, action }) => `${action} ${kind}`)).toEqual([
      "create contact",
      "create invoice",
      "create payment",
    ])
    const invoice = documents[1] as ExplainedSale
    const book = invoice.lines.find(({ account }) => account.code === "260")
    expect(book?.because.account).toMatch(
      new RegExp(`→ 260 ${other?.Name} because product type ${type.value}$`)
    )
    const shirts = invoice.lines.find(({ account }) => account.code === "200")
    expect(shirts?.because.account).toMatch(/200 Sales because/)
    expect(documents[2]).toMatchObject({
      applied_to: invoice.number,
      amount: invoice.total,
      because: expect.stringMatching(/^Manual payment \(pp_system_default\) → /),
    })
    expect(sandbox.control.calls({})).toHaveLength(before)
    expect((await xero.order(id)).documents).toEqual([])

    await xero.change({ sync_enabled: true, start_date: "2020-01-01" })
    const { documents: sent } = await until(
      "the order is in Xero",
      () => xero.order(id),
      ({ entry }) => entry?.state === "done"
    )
    expect(sent.map(({ kind }) => kind)).toEqual(["invoice", "payment"])
    const [made] = await books.invoices()
    expect(made).toMatchObject({
      InvoiceNumber: invoice.number,
      Contact: { Name: invoice.contact_name },
      LineItems: invoice.lines.map((line) => ({
        Description: line.description,
        AccountCode: line.account.code,
        TaxType: line.tax_rate.tax_type,
      })),
    })
    expect([made.Total, made.TotalTax]).toEqual([Number(invoice.total), Number(invoice.tax)])
    expect(made.LineItems.map((line) => [line.LineAmount, line.TaxAmount])).toEqual(
      invoice.lines.map(({ amount, tax }) => [Number(amount), Number(tax)])
    )
    expect(await plan(store, id)).toEqual({
      documents: [],
      holds: [],
      skipped: null,
      note: null,
      again: false,
    })
  })
}

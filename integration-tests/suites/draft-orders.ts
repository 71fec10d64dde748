import { type Suite } from "../xero/on-one-host"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { scanStoreWorkflow } from "../../src/workflows/scan/scan-store"
import { createDraftOrder } from "../store/create-draft-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const draftOrders: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
  })

  const drafts = () => shop.store.admin.admin.draftOrder
  const scan = () => scanStoreWorkflow(getContainer()).run()
  /** Two shirts, drawn up on the telephone. */
  const drawUp = async () => {
    const { id } = await createDraftOrder(shop.store, {
      region: "uk",
      email: "caller@example.com",
      items: { "SWEAT-M": 2 },
    })
    await scan()
    return id
  }
  const addShirt = async (id: string) => {
    await drafts().beginEdit(id)
    const items = [{ variant_id: shop.store.variantIds["SWEAT-M"], quantity: 1 }]
    await drafts().addItems(id, { items })
    await drafts().confirmEdit(id)
    await scan()
  }
  const quote = (status: string, total?: number) =>
    until(
      `the quote is ${status}${total ? ` over ${total}` : ""}`,
      async () => (await shop.books.quotes())[0],
      (one) => one?.Status === status && (!total || one.Total === total)
    )
  const invoice = (status: string) =>
    until(
      `the invoice is ${status}`,
      async () => (await shop.books.invoices())[0],
      (one) => one?.Status === status
    )
  const entry = (id: string, state: string) =>
    until(
      `the order is ${state}`,
      () => shop.xero.order(id),
      (order) => order.entry?.state === state
    )
  const totalOf = async (id: string) => {
    const { order } = await shop.store.admin.admin.order.retrieve(id, { fields: "id,total" })
    return order.total
  }

  it("quotes a draft, follows its changes, and invoices it when it is placed", async () => {
    await shop.xero.change({ sync_enabled: true, draft_orders: "quote" })
    const id = await drawUp()
    const total = await totalOf(id)
    const made = await quote("SENT", total)
    expect(made.QuoteNumber).toMatch(/^QU-\d+$/)
    expect(made.LineItems.map(({ Quantity }) => Quantity)).toEqual([2])
    expect(made.TotalTax).toBeGreaterThan(0)
    expect((await entry(id, "done")).documents.map(({ kind }) => kind)).toEqual(["quote"])

    const { quotes } = sandbox.control.organisation(shop.tenantId).books as {
      quotes: { Terms: string }[]
    }
    quotes[0].Terms = "Within thirty days"
    await addShirt(id)
    const more = await totalOf(id)
    expect(more).toBeGreaterThan(total)
    expect(await quote("SENT", more)).toMatchObject({
      QuoteID: made.QuoteID,
      Terms: "Within thirty days",
    })
    expect(await shop.books.invoices()).toEqual([])

    await drafts().convertToOrder(id)
    expect(await quote("INVOICED", more)).toMatchObject({ Terms: "Within thirty days" })
    expect(await invoice("AUTHORISED")).toMatchObject({
      Total: more,
      Contact: { ContactID: made.Contact.ContactID },
    })
    const { documents } = await entry(id, "done")
    expect(documents.map(({ kind, xero_status }) => [kind, xero_status])).toEqual(
      expect.arrayContaining([
        ["quote", "INVOICED"],
        ["invoice", "AUTHORISED"],
      ])
    )
    expect(await shop.books.quotes()).toHaveLength(1)
  })

  it("makes a quote once when Xero's answer is lost, and declines it with its draft", async () => {
    await shop.xero.change({ sync_enabled: true, draft_orders: "quote" })
    sandbox.control.fault({ kind: "drop_after", method: "PUT", path: "/Quotes" })
    const id = await drawUp()
    await until(
      "the answer is lost",
      async () => sandbox.control.calls({ method: "PUT", path: "/Quotes" }),
      (calls) => calls.some(({ fault }) => fault === "drop_after")
    )
    // It has failed then, unless the scan's own nudge has had it looked at again already.
    await until(
      "that try is over",
      () => shop.xero.order(id),
      ({ entry: now }) => now?.state === "failed" || now?.state === "done"
    )
    await shop.xero.retry({ state: "failed" })
    await entry(id, "done")
    expect(await shop.books.quotes()).toHaveLength(1)

    await drafts().delete(id)
    await quote("DECLINED")
    expect(await shop.books.quotes()).toHaveLength(1)
  })

  it("sends nothing of a draft unless the owner wants it, and then sends earlier ones too", async () => {
    await shop.xero.change({ sync_enabled: true })
    const id = await drawUp()
    const { entry: passed } = await entry(id, "skipped")
    expect(passed?.reason).toBe("Draft orders are not sent.")
    expect([await shop.books.quotes(), await shop.books.invoices()]).toEqual([[], []])

    await shop.xero.change({ draft_orders: "quote" })
    await quote("SENT", await totalOf(id))
  })

  it("keeps a draft as a draft invoice until it is placed", async () => {
    await shop.xero.change({ sync_enabled: true, draft_orders: "draft_invoice" })
    const id = await drawUp()
    const { InvoiceID } = await invoice("DRAFT")
    await addShirt(id)
    const total = await totalOf(id)
    await until(
      "the draft invoice follows",
      () => shop.books.invoices(),
      ([one]) => one.Status === "DRAFT" && one.Total === total
    )
    await drafts().convertToOrder(id)
    expect(await invoice("AUTHORISED")).toMatchObject({ InvoiceID, Total: total })

    const other = await drawUp()
    await entry(other, "done")
    await shop.xero.change({ sync_enabled: false })
    await drafts().delete(other)
    await until(
      "the event of the deletion came",
      () => shop.xero.status(),
      ({ waiting }) => waiting.queued === 1
    )
    const { postgres }: XeroModuleService = getContainer().resolve(XERO_MODULE)
    await postgres.knex.raw("DELETE FROM xero_outbox_entry")
    await shop.xero.change({ sync_enabled: true })
    await scan()
    await until(
      "the draft invoice is gone",
      () => shop.books.invoices(),
      (invoices) =>
        invoices
          .map(({ Status }) => Status)
          .sort()
          .join() === "AUTHORISED,DELETED"
    )
    expect(await shop.books.quotes()).toEqual([])
  })
}

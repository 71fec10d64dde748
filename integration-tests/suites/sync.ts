import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { type Suite } from "../xero/on-one-host"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { captureOrder } from "../store/capture-order"
import { seededStore } from "../store/seeded-store"
import { placeOrder } from "../store/place-order"
import { readOrder } from "../store/read-order"
import { registerCustomer } from "../store/register-customer"
import type { Store } from "../store/store"
import { type Books, openBooks } from "../xero/open-books"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"
import { XeroAdmin } from "../xero/xero-admin"

export const sync: Suite = ({ api, getContainer }) => {
  let store: Store
  let xero: XeroAdmin
  let books: Books

  beforeEach(async () => {
    store = await seededStore(String(api.defaults.baseURL))
    xero = new XeroAdmin(store.admin)
    const { tenantId } = sandbox.control.createOrganisation("GB", `Shop ${Date.now()}`)
    books = openBooks(sandbox, tenantId)
    await xero.connect(tenantId)
    await xero.acceptProposals()
  })

  it("turns a guest's order and its captures into a contact, an invoice and payments", async () => {
    await xero.change({ sync_enabled: true })
    const placed = await placeOrder(store, {
      region: "uk",
      from: { email: "guest@example.com", first_name: "Ada", last_name: "Guest" },
      items: { "SWEAT-M": 3, "BOOK-PB": 1 },
    })
    const [invoice] = await until(
      "the invoice is in Xero",
      () => books.invoices(),
      (invoices) => invoices.length === 1
    )
    const order = await readOrder(store, placed.id)
    expect(invoice.InvoiceNumber).toBe(`ORD-${order.display_id}`)
    expect(invoice.Reference).toBe(`Order #${order.display_id}`)
    expect(invoice.CurrencyCode).toBe("GBP")
    expect(invoice.Contact.Name).toBe("Ada Guest")
    expect(invoice.Total).toBe(117.93)
    expect(invoice.TotalTax).toBe(17.49)
    expect(invoice.AmountDue).toBe(117.93)

    await captureOrder(store, placed.id, 50)
    await until(
      "the first capture is paid in Xero",
      () => books.invoices(),
      ([{ AmountDue }]) => AmountDue === 67.93
    )
    await captureOrder(store, placed.id)
    await until(
      "the invoice is paid in Xero",
      () => books.invoices(),
      ([{ Status, AmountDue }]) => Status === "PAID" && AmountDue === 0
    )

    const subject = await until(
      "the order's papers are recorded",
      () => xero.order(placed.id),
      ({ documents }) => documents.length === 3 && documents[0].amount_due === "0.00"
    )
    expect(
      subject.documents.map(({ kind, currency_code, total }) => [kind, currency_code, total])
    ).toEqual([
      ["invoice", "GBP", "117.93"],
      ["payment", "GBP", "50.00"],
      ["payment", "GBP", "67.93"],
    ])
    const { lines } = await xero.log({ state: "done" })
    expect(lines.map((line) => line.document_kind).sort()).toEqual([
      "contact",
      "invoice",
      "payment",
      "payment",
    ])
  })

  it("shows the papers through Query's links", async () => {
    await xero.change({ sync_enabled: true })
    const greta = await registerCustomer(store, {
      email: "greta@example.com",
      first_name: "Greta",
      last_name: "Lindner",
      region: "germany",
    })
    const placed = await placeOrder(store, {
      region: "germany",
      from: greta,
      items: { "TEE-M": 2, "BOOK-HB": 1 },
      promoCodes: ["WELCOME10"],
      delivery: "express",
    })
    const payment = await captureOrder(store, placed.id)
    await until(
      "the payment is in Xero",
      () => books.payments(),
      (payments) => payments.length === 1
    )
    const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const kindsOf = async (entity: string, id: string) => {
      const { data } = await query.graph({
        entity,
        fields: ["id", "xero_documents.*"],
        filters: { id },
      })
      const [record] = data as unknown as { xero_documents: { kind: string; state: string }[] }[]
      return record.xero_documents.map(({ kind, state }) => `${kind} ${state}`).sort()
    }
    await until(
      "the ledger has both papers",
      () => kindsOf("order", placed.id),
      (kinds) => kinds.join() === "invoice posted,payment posted"
    )
    expect(await kindsOf("customer", greta.id)).toEqual(["contact posted"])
    expect(await kindsOf("payment", payment.id)).toEqual(["payment posted"])

    const [invoice] = await books.invoices()
    const order = await readOrder(store, placed.id)
    expect(invoice.CurrencyCode).toBe("EUR")
    expect(invoice.Total).toBeCloseTo(order.total, 2)
    expect(invoice.TotalTax).toBe(10.53)
    expect(invoice.AmountDue).toBe(0)
  })

  it("sends nothing while it is switched off, and everything once it is switched on", async () => {
    const placed = await placeOrder(store, {
      region: "uk",
      from: { email: "early@example.com" },
      items: { "BOOK-PB": 2 },
    })
    await captureOrder(store, placed.id)
    await until(
      "the order waits",
      () => xero.order(placed.id),
      ({ entry }) => entry?.state === "queued"
    )
    expect(await books.invoices()).toEqual([])
    await xero.change({ sync_enabled: true })
    await until(
      "the order is paid in Xero",
      () => books.invoices(),
      (invoices) => invoices[0]?.Status === "PAID"
    )
  })

  it("never shows an order as done with papers from before", async () => {
    const { id } = await placeOrder(store, {
      region: "uk",
      from: { email: "patient@example.com" },
      items: { "BOOK-PB": 1 },
    })
    await until(
      "the order waits",
      () => xero.order(id),
      ({ entry }) => entry?.state === "queued"
    )
    const module: XeroModuleService = getContainer().resolve(XERO_MODULE)
    const papersOf = module.listXeroDocuments.bind(module)
    const isDone = (entries: { state: string }[]) => entries.every(({ state }) => state === "done")
    // Everything is sent while the papers are read.
    const reading = jest.spyOn(module, "listXeroDocuments").mockImplementation(async (...asked) => {
      const papers = await papersOf(...asked)
      reading.mockRestore()
      await xero.change({ sync_enabled: true })
      await until("it is sent", () => module.listXeroOutboxEntries({ subject_id: id }), isDone)
      return papers
    })
    const { documents, entry } = await xero.order(id)
    expect(documents).toEqual([])
    expect(entry?.state).toBe("queued")
    const after = await xero.order(id)
    expect(after.entry?.state).toBe("done")
    expect(after.documents).toHaveLength(1)
  })
}

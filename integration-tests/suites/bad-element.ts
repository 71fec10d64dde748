import { type Suite } from "../xero/on-one-host"
import { captureOrder } from "../store/capture-order"
import { importPaidOrders } from "../store/import-orders"
import { placeOrder } from "../store/place-order"
import { readOrder } from "../store/read-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { expectInStep } from "../xero/expect-in-step"
import { takeNumber } from "../xero/take-number"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const badElement: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    sandbox.control.resetCalls()
  })

  /** Waits until that many entries are held and nothing else waits. */
  const held = (count: number) =>
    until(
      `${count} held, and nothing else waits`,
      async () => (await shop.xero.status()).waiting,
      (waiting) => waiting.held === count && waiting.queued + waiting.running + waiting.failed === 0
    )
  const written = (path: string) =>
    sandbox.control.calls({ method: "PUT", path }).map(({ elements }) => elements)
  const queued = (count: number) =>
    until(
      "the orders wait",
      () => shop.xero.status(),
      ({ waiting }) => waiting.queued === count
    )

  it("holds the one order whose number the accountant has used, and posts its neighbours", async () => {
    const orders = await importPaidOrders(getContainer(), 4)
    await queued(4)
    const { display_id } = await readOrder(shop.store, orders[1])
    takeNumber(sandbox, shop.tenantId, `ORD-${display_id}`)
    await shop.xero.change({ sync_enabled: true })
    await held(1)

    expect(written("/Contacts")).toEqual([4])
    expect(written("/Invoices")).toEqual([4])
    expect(written("/Payments")).toEqual([3])
    const { entry } = await shop.xero.order(orders[1])
    expect(entry).toMatchObject({ state: "held", code: "number_taken" })
    expect(entry?.reason).toBe(
      `Xero already has another invoice with the number ORD-${display_id}. ` +
        "Choose a different invoice number prefix under Settings → Xero, then retry."
    )
    const [accountants] = (await shop.books.invoices()).filter(
      ({ InvoiceNumber }) => InvoiceNumber === `ORD-${display_id}`
    )
    expect(accountants).toMatchObject({ Total: 12, AmountDue: 12 })

    await shop.xero.change({ invoice_number_prefix: "WEB-" })
    await shop.xero.retry({ state: "held" })
    await held(0)
    await expectInStep(getContainer(), shop.books, orders)
    expect((await shop.books.invoices()).map(({ InvoiceNumber }) => InvoiceNumber)).toContain(
      `WEB-${display_id}`
    )
  })

  it("holds the one order with a line on an archived account, and posts its neighbours", async () => {
    const account = sandbox.control
      .organisation(shop.tenantId)
      .accounts.find(({ Code }) => Code === "260")
    const { rows } = await shop.xero.mappings()
    const apparel = rows.find(({ kind, label }) => kind === "revenue" && label === "Apparel")
    await shop.xero.map([
      { kind: "revenue", source: apparel?.source ?? "", target: account?.AccountID ?? "" },
    ])
    const place = async (email: string, items: Record<string, number>) => {
      const [first_name, last_name] = email.split("@")[0].split(".")
      const from = { email, first_name, last_name }
      const { id } = await placeOrder(shop.store, { region: "uk", from, items })
      await captureOrder(shop.store, id)
      return id
    }
    const mugs = await place("Mia.Mugs@example.com", { "MUG-BLUE": 2 })
    const shirts = await place("Tom.Tees@example.com", { "TEE-M": 1, "MUG-BLUE": 1 })
    const books = await place("Bea.Books@example.com", { "BOOK-PB": 1 })
    await queued(3)
    sandbox.control.act(shop.tenantId, "archive_account", { account: "260" })
    await shop.xero.change({ sync_enabled: true })
    await held(1)

    expect(written("/Invoices")).toEqual([3])
    await expectPaid([mugs, books])
    const { entry } = await shop.xero.order(shirts)
    expect(entry?.state).toBe("held")
    expect(entry?.reason).toContain("260")
    expect(entry?.reason).toMatch(/archived/)

    sandbox.control.act(shop.tenantId, "restore_account", { account: "260" })
    await shop.xero.retry({ state: "held" })
    await held(0)
    await expectInStep(getContainer(), shop.books, [mugs, shirts, books])
  })

  const expectPaid = async (orders: string[]) => {
    const wanted = await Promise.all(orders.map((id) => readOrder(shop.store, id)))
    const paid = (await shop.books.invoices()).map(({ Reference, Status }) => [Reference, Status])
    expect(paid).toEqual(wanted.map(({ display_id }) => [`Order #${display_id}`, "PAID"]).sort())
  }
}

import { type Suite } from "../xero/on-one-host"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { consent } from "../xero/consent"
import { expectInStep } from "../xero/expect-in-step"
import { openBooks } from "../xero/open-books"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const LOST = /^Xero no longer (accepts|lets).*Connect again under Settings → Xero\.$/

export const reconnect: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
  })

  const sell = async (email: string) => {
    const from = { email, last_name: email.split("@")[0] }
    const order = await placeOrder(shop.store, { region: "uk", from, items: { "SWEAT-M": 1 } })
    await captureOrder(shop.store, order.id)
    return order.id
  }
  const untilPaid = (orderId: string) =>
    until(
      "the order is paid in Xero",
      () => shop.xero.order(orderId),
      ({ documents, entry }) =>
        entry?.state === "done" && documents.some(({ xero_status }) => xero_status === "PAID")
    )
  const untilQueued = (orderId: string) =>
    until(
      "the order waits",
      () => shop.xero.order(orderId),
      ({ entry }) => entry?.state === "queued"
    )
  const connectionsAtXero = () =>
    sandbox.state().connections.filter(({ tenantId }) => tenantId === shop.tenantId).length

  it("keeps every record when disconnected, and goes on when connected again", async () => {
    await shop.xero.change({ sync_enabled: true, due_days: 14 })
    const before = await sell("ada@example.com")
    const papers = (await untilPaid(before)).documents
    const { count } = await shop.xero.log()
    const open = connectionsAtXero()

    expect(await shop.xero.disconnect()).toMatchObject({ status: "disconnected", problem: null })
    expect(connectionsAtXero()).toBe(open - 1)
    expect(await shop.xero.order(before)).toMatchObject({ connected: false, documents: papers })
    expect((await shop.xero.log()).count).toBe(count)
    expect(await shop.books.invoices()).toHaveLength(1)
    expect(await shop.xero.disconnect()).toMatchObject({ status: "disconnected" })

    const meanwhile = await sell("bob@example.com")
    await untilQueued(meanwhile)
    expect(await shop.xero.connect(shop.tenantId)).toMatchObject({
      status: "connected",
      sync_enabled: true,
    })
    expect(await shop.xero.change({})).toMatchObject({ due_days: 14 })
    expect((await shop.xero.mappings()).rows.some(({ target }) => target)).toBe(true)
    await untilPaid(meanwhile)
    await shop.store.admin.client.fetch(`/admin/xero/orders/${before}/send`, { method: "POST" })
    await untilPaid(before)
    await expectInStep(getContainer(), shop.books, [before, meanwhile])
  })

  it("says that the authorisation is lost, lets work wait, and sends it once connected again", async () => {
    await shop.xero.change({ sync_enabled: true })
    const before = await sell("ada@example.com")
    await untilPaid(before)
    sandbox.control.act(shop.tenantId, "revoke_access")

    const first = await sell("bob@example.com")
    const { connection } = await until(
      "the loss is noticed",
      () => shop.xero.status(),
      (status) => status.connection?.status === "authorisation_lost"
    )
    expect(connection?.problem).toMatch(LOST)
    const second = await sell("cleo@example.com")
    await untilQueued(first)
    await untilQueued(second)
    expect((await shop.xero.status()).waiting).toMatchObject({ held: 0, failed: 0 })

    expect(await shop.xero.connect(shop.tenantId)).toMatchObject({
      status: "connected",
      problem: null,
      sync_enabled: true,
    })
    await untilPaid(first)
    await untilPaid(second)
    // The accountant shut out the app that reads the books as well.
    const books = openBooks(sandbox, shop.tenantId)
    await expectInStep(getContainer(), books, [before, first, second])
  })

  it("names in the test of the connection what stands in the way", async () => {
    const failing = async () => {
      const { ok, checks } = await shop.xero.check()
      expect(ok).toBe(checks.every((check) => check.ok))
      return checks.filter((check) => !check.ok).map(({ id, message }) => ({ id, message }))
    }
    expect((await shop.xero.check()).checks.map(({ id, ok }) => [id, ok])).toEqual([
      ["credentials", true],
      ["scopes", true],
      ["organisation", true],
      ["accounts", true],
      ["mappings", true],
    ])

    const tax = { kind: "tax", source: "code:GB20" }
    const sales = { kind: "revenue", source: "default" }
    await shop.xero.map([
      { ...tax, target: "RROUTPUT" },
      { ...sales, target: null },
    ])
    const [mapping] = await failing()
    expect(mapping.id).toBe("mappings")
    expect(mapping.message).toContain("All products: Choose the account for sales")
    expect(mapping.message).toContain(
      "VAT 20 % (GB20, GB): Medusa charges 20 %, but 5% (VAT on Income) is 5 % in Xero."
    )
    await shop.xero.acceptProposals()
    await shop.xero.map([{ ...tax, target: "OUTPUT2" }])
    expect(await failing()).toEqual([])

    const asked = new URL(await shop.xero.authorise())
    const scopes = asked.searchParams.get("scope") ?? ""
    asked.searchParams.set("scope", scopes.replace(" accounting.payments", ""))
    const { authorisation_id } = await shop.xero.callback(
      await consent(asked.href, [shop.tenantId])
    )
    await shop.xero.choose(authorisation_id, shop.tenantId)
    expect(await failing()).toEqual([
      {
        id: "scopes",
        message:
          "The authorisation lacks accounting.payments. Connect again and allow everything that is asked for.",
      },
    ])

    sandbox.control.act(shop.tenantId, "revoke_access")
    expect(await failing()).toEqual([{ id: "credentials", message: expect.stringMatching(LOST) }])
    expect((await shop.xero.status()).connection?.status).toBe("authorisation_lost")
    await shop.xero.connect(shop.tenantId)
    expect(await failing()).toEqual([])
    await shop.xero.disconnect()
    expect(await failing()).toEqual([
      { id: "credentials", message: "No organisation is connected. Click Connect." },
    ])
  })
}

import { type Suite } from "../xero/on-one-host"
import { inviteAdmin } from "../store/invite-admin"
import { seededStore } from "../store/seeded-store"
import { placeOrder } from "../store/place-order"
import type { Store } from "../store/store"
import { adminRoutes } from "../xero/admin-routes"
import { consent } from "../xero/consent"
import { openBooks } from "../xero/open-books"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"
import { XeroAdmin } from "../xero/xero-admin"

const NOT_YOURS =
  "This answer from Xero does not belong to a connection you began in the last minutes, or was used " +
  "already. Start again under Settings → Xero."

export const connect: Suite = ({ api }) => {
  let store: Store
  let xero: XeroAdmin
  let shop: { tenantId: string; name: string }
  let other: { tenantId: string; name: string }

  beforeEach(async () => {
    store = await seededStore(String(api.defaults.baseURL))
    xero = new XeroAdmin(store.admin)
    shop = sandbox.control.createOrganisation("GB", `Shop ${Date.now()}`)
    other = sandbox.control.createOrganisation("GB", `Other ${Date.now()}`)
    sandbox.control.resetCalls()
  })

  const refused = (message: string) => ({ status: 400, message })

  it("connects the organisation chosen among those allowed, and starts switched off", async () => {
    expect((await xero.status()).connection).toBeNull()
    const answer = await consent(await xero.authorise(), [shop.tenantId, other.tenantId])
    const { authorisation_id, tenants } = await xero.callback(answer)
    const named = ({ tenantId, name }: typeof shop) => ({
      tenant_id: tenantId,
      name,
      tenant_type: "ORGANISATION",
    })
    expect(tenants).toHaveLength(2)
    expect(tenants).toEqual(expect.arrayContaining([named(shop), named(other)]))
    expect((await xero.status()).connection).toBeNull()

    const connection = await xero.choose(authorisation_id, other.tenantId)
    expect(connection).toMatchObject({
      status: "connected",
      organisation_name: other.name,
      country_code: "GB",
      base_currency: "GBP",
      problem: null,
      sync_enabled: false,
    })
    const { rows } = await xero.mappings()
    expect(rows.some(({ proposal }) => proposal)).toBe(true)
    expect(rows.filter(({ target }) => target)).toEqual([])

    const order = await placeOrder(store, {
      region: "uk",
      from: { email: "early@example.com" },
      items: { "BOOK-PB": 1 },
    })
    await until(
      "the order waits",
      () => xero.order(order.id),
      ({ entry }) => entry?.state === "queued"
    )
    const writes = sandbox.control.calls().filter(({ method }) => method !== "GET")
    expect(writes).toEqual([])
    expect(await openBooks(sandbox, shop.tenantId).invoices()).toEqual([])
    expect(await openBooks(sandbox, other.tenantId).invoices()).toEqual([])
  })

  it("takes a state once, from the user who began, and none that is made up", async () => {
    const answer = await consent(await xero.authorise(), [shop.tenantId])
    const madeUp = { ...answer, state: "b".repeat(43) }
    await expect(xero.callback(madeUp)).rejects.toMatchObject(refused(NOT_YOURS))

    const colleague = new XeroAdmin(await inviteAdmin(store, "ben@example.com"))
    await expect(colleague.callback(answer)).rejects.toMatchObject(refused(NOT_YOURS))
    await expect(xero.callback(answer)).rejects.toMatchObject(refused(NOT_YOURS))

    const again = await consent(await xero.authorise(), [shop.tenantId])
    const { authorisation_id } = await xero.callback(again)
    await expect(xero.callback(again)).rejects.toMatchObject(refused(NOT_YOURS))

    await expect(colleague.choose(authorisation_id, shop.tenantId)).rejects.toMatchObject(
      refused("This authorisation is not known. Start again under Settings → Xero.")
    )
    expect((await xero.status()).connection).toBeNull()
    expect(await xero.choose(authorisation_id, shop.tenantId)).toMatchObject({
      organisation_name: shop.name,
    })
  })

  it("refuses a code that Xero does not know, and organisations it may not open", async () => {
    const { state } = await consent(await xero.authorise(), [shop.tenantId])
    await expect(xero.callback({ code: "made-up", state })).rejects.toMatchObject(
      refused("Xero no longer accepts the authorisation. Connect again under Settings → Xero.")
    )

    const answer = await consent(await xero.authorise(), [shop.tenantId])
    const { authorisation_id } = await xero.callback(answer)
    await expect(xero.choose(authorisation_id, other.tenantId)).rejects.toMatchObject(
      refused("Xero did not authorise this organisation. Connect again and tick it there.")
    )
    await xero.choose(authorisation_id, shop.tenantId)
    expect((await xero.status()).connection).toMatchObject({ organisation_name: shop.name })
  })

  it("answers nobody who is not logged in to the admin", async () => {
    const routes = adminRoutes()
    expect(routes.length).toBeGreaterThan(15)
    for (const { method, path } of routes) {
      const { status } = await fetch(`${store.baseUrl}${path}`, { method })
      expect({ method, path, status }).toEqual({ method, path, status: 401 })
    }
    await store.visitor.auth.register("customer", "emailpass", {
      email: "nosy@example.com",
      password: "a-good-password",
    })
    const asCustomer = store.visitor.client.fetch("/admin/xero")
    await expect(asCustomer).rejects.toMatchObject({ status: 401 })
  })
}

import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../../demo/src/scripts/seed"
import { type Sandbox } from "../../sandbox/start-sandbox"
import { DEFAULT_APPS } from "../../sandbox/state/default-apps"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { captureOrder } from "../store/capture-order"
import { seededStore } from "../store/seeded-store"
import { placeOrder } from "../store/place-order"
import type { Store } from "../store/store"
import { expectInStep } from "../xero/expect-in-step"
import { openBooks } from "../xero/open-books"
import { openSandbox } from "../xero/open-sandbox"
import { restoreInPlace } from "../setup/restore-in-place"
import { pointStoreAtSandbox } from "../xero/point-store-at-sandbox"
import { until } from "../xero/until"
import { XeroAdmin } from "../xero/xero-admin"

const NO_ORGANISATION =
  "Xero lets the custom connection into no organisation. See at developer.xero.com that it is a custom " +
  "connection and is authorised, then connect again under Settings → Xero."
const WRONG_SECRET =
  "Xero does not know the client id or secret in the plugin's options. Compare them with your app at " +
  "developer.xero.com."
const [, { clientId, clientSecret }] = DEFAULT_APPS

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.stop())

pointStoreAtSandbox("custom")
restoreInPlace()
medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let store: Store
    let xero: XeroAdmin
    let shop: { tenantId: string; name: string }

    beforeAll(async () => {
      await seed({ container: getContainer(), args: [] })
    })

    beforeEach(async () => {
      store = await seededStore(String(api.defaults.baseURL))
      xero = new XeroAdmin(store.admin)
      shop = sandbox.control.createOrganisation("GB", `Shop ${Date.now()}`)
      sandbox.control.customConnection({ tenantId: shop.tenantId, clientId, clientSecret })
      sandbox.control.resetCalls()
    })

    const sell = async (email: string) => {
      const from = { email, last_name: email.split("@")[0] }
      const order = await placeOrder(store, { region: "uk", from, items: { "SWEAT-M": 1 } })
      await captureOrder(store, order.id)
      return order.id
    }
    const untilPaid = (orderId: string) =>
      until(
        "the order is paid in Xero",
        () => xero.order(orderId),
        ({ documents, entry }) =>
          entry?.state === "done" && documents.some(({ xero_status }) => xero_status === "PAID")
      )
    const untilLost = async () => {
      const { connection } = await until(
        "the loss is noticed",
        () => xero.status(),
        (status) => status.connection?.status === "authorisation_lost"
      )
      return connection?.problem
    }
    const checked = async () =>
      (await xero.check()).checks.map(({ id, ok }) => (ok ? id : `${id} not`))
    const refused = (message: string) => ({ status: 400, message })

    it("connects with one click, paused and with proposals, and forgets at a click", async () => {
      expect(await xero.status()).toMatchObject({ custom_connection: true, connection: null })
      const { url, connection } = await xero.connectByCredentials()
      expect(url).toBeNull()
      expect(connection).toMatchObject({
        status: "connected",
        organisation_name: shop.name,
        country_code: "GB",
        base_currency: "GBP",
        problem: null,
        sync_enabled: false,
        scopes: [
          "accounting.invoices",
          "accounting.payments",
          "accounting.contacts",
          "accounting.settings.read",
        ],
      })
      const { rows } = await xero.mappings()
      expect(rows.some(({ proposal }) => proposal)).toBe(true)
      expect(rows.filter(({ target }) => target)).toEqual([])
      expect(sandbox.control.calls().filter(({ method }) => method !== "GET")).toEqual([])
      await xero.acceptProposals()
      expect(await checked()).toEqual([
        "credentials",
        "scopes",
        "organisation",
        "accounts",
        "mappings",
      ])

      const module: XeroModuleService = getContainer().resolve(XERO_MODULE)
      const [kept] = await module.listXeroAuthorisations()
      expect(kept).toMatchObject({ refresh_token_cipher: null, lost_at: null })
      expect(JSON.stringify(kept)).not.toMatch(/eyJ/)
      expect(await xero.disconnect()).toMatchObject({ status: "disconnected" })
      expect(await module.listXeroAuthorisations()).toEqual([])
      expect((await xero.connectByCredentials()).connection).toMatchObject({ id: connection?.id })
    })

    it("sends orders, and goes on with a new token when the last one has expired", async () => {
      await xero.connectByCredentials()
      await xero.acceptProposals()
      await xero.change({ sync_enabled: true })
      const before = await sell("ada@example.com")
      await untilPaid(before)
      const issued = Object.keys(sandbox.state().accessTokens).length

      sandbox.control.advance(31 * 60)
      const after = await sell("bob@example.com")
      await untilPaid(after)
      expect(Object.keys(sandbox.state().accessTokens)).toHaveLength(issued + 1)
      expect((await xero.status()).connection).toMatchObject({ status: "connected", problem: null })
      await expectInStep(getContainer(), openBooks(sandbox, shop.tenantId), [before, after])
    })

    it("shows revoked credentials as a lost authorisation, and goes on once reconnected", async () => {
      await xero.connectByCredentials()
      await xero.acceptProposals()
      await xero.change({ sync_enabled: true })
      sandbox.control.revokeCustomConnection(clientId)
      sandbox.control.advance(31 * 60)
      const waiting = await sell("cleo@example.com")
      expect(await untilLost()).toBe(NO_ORGANISATION)
      expect(await checked()).toEqual(["credentials not"])
      expect((await xero.status()).waiting).toMatchObject({ held: 0, failed: 0 })
      await expect(xero.connectByCredentials()).rejects.toMatchObject(refused(NO_ORGANISATION))

      sandbox.control.customConnection({ tenantId: shop.tenantId, clientId })
      expect((await xero.connectByCredentials()).connection).toMatchObject({
        status: "connected",
        problem: null,
        sync_enabled: true,
      })
      await untilPaid(waiting)
      await expectInStep(getContainer(), openBooks(sandbox, shop.tenantId), [waiting])
    })

    it("says what is wrong with the credentials, and keeps to the organisation it had", async () => {
      const { tenantId } = shop
      sandbox.control.customConnection({ tenantId, clientId, clientSecret: "another secret" })
      await expect(xero.connectByCredentials()).rejects.toMatchObject(refused(WRONG_SECRET))
      expect((await xero.status()).connection).toBeNull()

      const scopes = ["accounting.contacts"]
      sandbox.control.customConnection({ tenantId, clientId, clientSecret, scopes })
      await expect(xero.connectByCredentials()).rejects.toMatchObject(
        refused(expect.stringContaining("Give it accounting.invoices, accounting.payments"))
      )
      const all = ["accounting.settings.read", "accounting.invoices", "accounting.payments"]
      sandbox.control.customConnection({ tenantId, clientId, scopes: [...scopes, ...all] })
      await xero.connectByCredentials()

      const other = sandbox.control.createOrganisation("GB", `Other ${Date.now()}`)
      sandbox.control.customConnection({ tenantId: other.tenantId, clientId })
      await expect(xero.connectByCredentials()).rejects.toMatchObject(
        refused(
          `${shop.name} is connected. Disconnect it first, then connect the other organisation.`
        )
      )
      const module: XeroModuleService = getContainer().resolve(XERO_MODULE)
      expect(await module.listXeroAuthorisations()).toHaveLength(1)
      expect(await checked()).toEqual(["credentials not"])
      expect((await xero.status()).connection).toMatchObject({
        status: "authorisation_lost",
        organisation_name: shop.name,
      })
    })
  },
})

import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../../demo/src/scripts/seed"
import type { FaultRequest } from "../../sandbox/limits/fault-queue"
import { type Sandbox } from "../../sandbox/start-sandbox"
import { XERO_MODULE } from "../../src/modules/xero"
import { accessToken } from "../../src/modules/xero/authorisation/access-token"
import type XeroModuleService from "../../src/modules/xero/service"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { adminRoutes } from "../xero/admin-routes"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { consent } from "../xero/consent"
import { openSandbox } from "../xero/open-sandbox"
import { type Overheard, overhear } from "../xero/overhear"
import { restoreInPlace } from "../setup/restore-in-place"
import { pointStoreAtSandbox } from "../xero/point-store-at-sandbox"
import { until } from "../xero/until"

/** How every token that Xero signs begins. */
const SIGNED = "eyJhbGciOi"

const TROUBLES: FaultRequest[] = [
  { kind: "drop_before" },
  { kind: "status", status: 500, uncached: true, body: `Bearer ${SIGNED}.of.nobody` },
  { kind: "malformed" },
]

/** Routes whose answers tell no more than that it was done. */
const SENDS = /send|retry/

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.stop())

pointStoreAtSandbox()
restoreInPlace()
medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let module: XeroModuleService
    let heard: Overheard
    /** What must not be readable anywhere. */
    let secrets: Set<string>
    /** What may stand in the database, and nowhere else. */
    const ciphers = new Set<string>()

    beforeAll(async () => {
      await seed({ container: getContainer(), args: [] })
      module = getContainer().resolve(XERO_MODULE)
      const { client_secret, encryption_key } = module.options
      secrets = new Set([SIGNED, client_secret, ...encryption_key])
      heard = overhear(getContainer(), String(api.defaults.baseURL))
      await liveThroughTrouble()
    }, 300_000)
    afterAll(() => heard.stop())

    const found = (text: string, among: Iterable<string> = [...secrets, ...ciphers]) =>
      [...among].filter((secret) => text.includes(secret))

    /** Notes every secret that Xero and the store share now. */
    const noteSecrets = async () => {
      for (const { id, access_token_cipher } of await module.listXeroAuthorisations()) {
        const token = await accessToken(module.tokens, id)
        secrets.add(token.ok ? token.value : SIGNED)
        ciphers.add(access_token_cipher)
      }
      Object.keys(sandbox.state().refreshTokens).forEach((secret) => secrets.add(secret))
    }

    /** Errors carry requests, headers and bodies about, so there is an error of every kind. */
    const liveThroughTrouble = async () => {
      const shop = await connectStore(sandbox, String(api.defaults.baseURL))
      const { store, xero, tenantId } = shop
      await noteSecrets()
      await sellSomething(shop)
      for (const fault of TROUBLES) {
        sandbox.control.fault({ ...fault, path: "/Organisation" })
        await xero.check()
        sandbox.control.act(tenantId, "expire_access_tokens")
        sandbox.control.fault({ ...fault, path: "/connect/token" })
        await xero.check()
        await xero.check()
        await noteSecrets()
      }
      sandbox.control.clearFaults()
      const state = new URL(await xero.authorise()).searchParams.get("state") ?? ""
      await expect(xero.callback({ code: "made-up-code", state })).rejects.toThrow()
      sandbox.control.act(tenantId, "revoke_access")
      expect(await xero.check()).toMatchObject({ ok: false })
      const answer = await consent(await xero.authorise(), [tenantId])
      secrets.add(answer.code)
      const { authorisation_id } = await xero.callback(answer)
      await xero.choose(authorisation_id, tenantId)
      await noteSecrets()
      for (const { path } of adminRoutes().filter(({ method }) => method === "GET")) {
        // One answers a file, and some ask for a record by an id that there is not.
        const headers = { accept: "*/*" }
        await store.admin.client.fetch(path, { headers }).catch((refusal: unknown) => {
          expect(refusal).toMatchObject({ status: 404 })
        })
      }
      const unasked = adminRoutes().filter(({ path }) => !heard.answered().includes(path))
      for (const { method, path } of unasked.filter(({ path }) => !SENDS.test(path))) {
        await store.admin.client.fetch(path, { method, body: {} }).catch((refusal: unknown) => {
          expect([400, 404]).toContain((refusal as { status?: number }).status)
        })
      }
    }

    const sellSomething = async ({ store, xero }: ConnectedStore) => {
      await xero.change({ sync_enabled: true })
      const order = await placeOrder(store, {
        region: "uk",
        from: { email: "guest@example.com" },
        items: { "BOOK-PB": 1 },
      })
      await captureOrder(store, order.id)
      await until(
        "the order is paid in Xero",
        () => xero.order(order.id),
        ({ documents }) => documents.some(({ xero_status }) => xero_status === "PAID")
      )
    }

    it("has no secret in any answer of the admin API", () => {
      expect(secrets.size).toBeGreaterThan(10)
      for (const { path } of adminRoutes()) {
        const asked = heard.answered().includes(path)
        expect({ path, asked: asked || SENDS.test(path) }).toEqual({ path, asked: true })
      }
      expect(found(heard.answered())).toEqual([])
      expect(heard.answered()).not.toMatch(/cipher|encryption|client_secret|_token/)
    })

    it("logs no secret", () => {
      expect(heard.logged()).toContain("/admin/xero/connection")
      expect(found(heard.logged())).toEqual([])
    })

    it("keeps no token, code or key readable in any table", async () => {
      const { knex } = module.postgres
      const tables = await knex("information_schema.tables")
        .where({ table_schema: "public", table_type: "BASE TABLE" })
        .pluck<string[]>("table_name")
      expect(tables.filter((table) => table.startsWith("xero_")).length).toBeGreaterThan(10)
      for (const table of tables) {
        const { rows } = await knex.raw("SELECT to_jsonb(t)::text AS text FROM ?? AS t", [table])
        const text = (rows as { text: string }[]).map((row) => row.text).join("\n")
        if (table === "xero_authorisation") {
          expect(found(text, ciphers)).not.toEqual([])
        }
        expect({ table, found: found(text, secrets) }).toEqual({ table, found: [] })
      }
    })
  },
})

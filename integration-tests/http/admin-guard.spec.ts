import { randomBytes } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../../demo/src/scripts/seed"
import { type Sandbox } from "../../sandbox/start-sandbox"
import { newClient } from "../store/open-store"
import { registerCustomer } from "../store/register-customer"
import { adminRoutes } from "../xero/admin-routes"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { openSandbox } from "../xero/open-sandbox"
import { pointStoreAtSandbox } from "../xero/point-store-at-sandbox"

/** What no text column of Postgres holds. */
const NUL = "\u0000"
const MANY = 10_000
const long = (length: number) => "x".repeat(length)
const mapping = { kind: "tax", source: "default", target: "OUTPUT2" }

/** Bodies that must be refused, by path; a route that reads a body and is not named here fails the test. */
const WRONG_BODIES: Record<string, object[]> = {
  "/admin/xero/callback": [
    { code: 1, state: "x" },
    { code: "x" },
    { code: long(2001), state: "x" },
    { code: "x", state: long(201) },
    { code: "x", state: ["x"] },
  ],
  "/admin/xero/connection": [
    { authorisation_id: "x" },
    { authorisation_id: { $ne: null }, tenant_id: "x" },
    { authorisation_id: "x", tenant_id: long(101) },
    { authorisation_id: "", tenant_id: "x" },
    { authorisation_id: NUL, tenant_id: "x" },
  ],
  "/admin/xero/settings": [
    { invoice_status: "PAID" },
    { sync_enabled: "true" },
    { due_days: -1 },
    { due_days: 1e9 },
    { due_days: "14" },
    { start_date: "2026-02-30" },
    { start_date: "yesterday" },
    { invoice_number_prefix: long(31) },
    { invoice_number_prefix: `A${NUL}` },
    { item_code: long(31) },
    { item_code: `A${NUL}` },
    { tenant_id: "another" },
    { status: "connected" },
  ],
  "/admin/xero/backfills": [
    { from_date: "2026-01-01" },
    { from_date: 20260101, to_date: "2026-01-02" },
    { from_date: "2026-02-30", to_date: "2026-03-01" },
  ],
  "/admin/xero/backfills/any": [{ action: "delete" }, { action: ["start"] }, { action: null }],
  "/admin/xero/mappings": [
    { mappings: "all" },
    { mappings: [{ ...mapping, kind: "everything" }] },
    { mappings: [{ ...mapping, target: 200 }] },
    { mappings: [{ ...mapping, source: long(301) }] },
    { mappings: [{ ...mapping, source: NUL }] },
    { mappings: [{ ...mapping, target: NUL }] },
    { mappings: Array.from({ length: MANY }, () => mapping) },
  ],
  "/admin/xero/log/retry": [
    { ids: Array.from({ length: MANY }, () => "x") },
    { ids: [] },
    { ids: [1] },
    { ids: "x" },
    { ids: [NUL] },
    { state: "done" },
    { state: "held", code: long(51) },
    { state: "held", code: NUL },
  ],
}

const WRONG_QUERIES = [
  "/log?limit=10000",
  "/log?limit=ten",
  "/log?offset=-1",
  "/log?state=everything",
  "/log?kind=user",
  "/log?subject_type[]=order",
  `/log?q=${long(201)}`,
  "/log?q=%00",
  "/log?q=a&q=b",
  "/preview?start_date=2026-02-30",
]

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.stop())

pointStoreAtSandbox()
medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: ConnectedStore
    let owner: Record<string, string>

    beforeEach(async () => {
      await seed({ container: getContainer(), args: [] })
      shop = await connectStore(sandbox, String(api.defaults.baseURL))
      owner = { authorization: `Bearer ${await shop.store.admin.client.getToken()}` }
    })

    const ask = async (
      { method, path }: { method: string; path: string },
      headers: Record<string, string>,
      body?: string
    ) => {
      const answer = await fetch(`${shop.store.baseUrl}${path}`, {
        method,
        headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
        body,
      })
      return { method, path, status: answer.status, text: await answer.text() }
    }
    const post = (path: string, body: string) => ask({ method: "POST", path }, owner, body)

    it("lets in nobody but the store's users", async () => {
      const { store } = shop
      const shopper = await registerCustomer(store, {
        email: "nosy@example.com",
        region: "uk",
        first_name: "Nosy",
        last_name: "Parker",
      })
      const registered = newClient(store.baseUrl)
      await registered.auth.register("user", "emailpass", {
        email: "not-invited@example.com",
        password: "a-good-password",
      })
      const key = store.publishableKey
      const strangers: Record<string, Record<string, string>> = {
        anonymous: {},
        "publishable key": { "x-publishable-api-key": key },
        "publishable key as a secret one": {
          authorization: `Basic ${Buffer.from(`${key}:`).toString("base64")}`,
        },
        customer: {
          authorization: `Bearer ${await shopper.client.client.getToken()}`,
          "x-publishable-api-key": key,
        },
        "registered without an invitation": {
          authorization: `Bearer ${await registered.client.getToken()}`,
        },
        "forged token": {
          authorization: `${owner.authorization.split(".").slice(0, 2).join(".")}.${long(43)}`,
        },
      }
      const routes = adminRoutes()
      expect(routes.length).toBeGreaterThan(20)
      for (const [who, headers] of Object.entries(strangers)) {
        for (const { method, path } of routes) {
          const { status, text } = await ask({ method, path }, headers)
          expect({ who, method, path, status }).toEqual({ who, method, path, status: 401 })
          expect(text).not.toMatch(/xero/i)
        }
      }
      expect((await shop.xero.status()).connection?.status).toBe("connected")
      const known = await ask({ method: "GET", path: "/admin/xero" }, owner)
      expect(known.status).toBe(200)
    })

    it("refuses bodies that are not what a route takes, and names no insides", async () => {
      const reading = adminRoutes().filter(({ takesBody }) => takesBody)
      expect(reading.map(({ path }) => path).sort()).toEqual(Object.keys(WRONG_BODIES).sort())
      const nonsense = ["[]", '"text"', "{", "null", '{"nobody_knows":1}', '{"__proto__":{"a":1}}']
      for (const { path } of reading) {
        const bodies = [...nonsense, ...WRONG_BODIES[path].map((body) => JSON.stringify(body))]
        for (const body of bodies) {
          const { status, text } = await post(path, body)
          const asked = { path, body: body.slice(0, 100) }
          // An empty object and settings that change nothing are fine.
          const harmless = path.endsWith("/settings") && /^(null|\[\]|\{"__proto)/.test(body)
          expect({ ...asked, status }).toEqual({ ...asked, status: harmless ? status : 400 })
          expect(text).not.toMatch(/\bat .*:\d+|node_modules|select |insert /i)
        }
      }
      expect((await shop.xero.status()).connection?.status).toBe("connected")
    })

    it("reads no body beyond its bound", async () => {
      const bulk = JSON.stringify({ ids: [long(2_000_000)], mappings: [], code: "x", state: "y" })
      for (const { method, path } of adminRoutes()) {
        if (method !== "GET") {
          const { status } = await ask({ method, path }, owner, bulk)
          expect({ path, refused: status === 413 || status === 400 }).toEqual({
            path,
            refused: true,
          })
        }
      }
      expect((await shop.xero.status()).connection?.status).toBe("connected")
    })

    it("refuses queries that are not what a route takes", async () => {
      for (const path of WRONG_QUERIES) {
        const { status } = await ask({ method: "GET", path: `/admin/xero${path}` }, owner)
        expect({ path, status }).toEqual({ path, status: 400 })
      }
    })

    it("answers ids that no record has without an error of its own", async () => {
      for (const id of [
        "nobody",
        "%00",
        "..%2f..",
        "'%20OR%201=1--",
        randomBytes(2000).toString("hex"),
      ]) {
        for (const { method, path } of adminRoutes("[id]")) {
          if (path.includes("[id]") && !path.includes("/backfills/")) {
            const { status } = await ask({ method, path: path.replace("[id]", id) }, owner)
            expect({ method, path, id: id.slice(0, 20), fine: status < 500 }).toMatchObject({
              fine: true,
            })
          }
        }
      }
    })
  },
})

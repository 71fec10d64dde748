import { type Suite } from "../xero/on-one-host"
import { randomBytes } from "node:crypto"
import { newClient } from "../store/open-store"
import { registerCustomer } from "../store/register-customer"
import { adminRoutes } from "../xero/admin-routes"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { long, WRONG_BODIES, WRONG_QUERIES } from "../xero/wrong-requests"

export const adminGuard: Suite = ({ api }) => {
  let shop: ConnectedStore
  let owner: Record<string, string>

  beforeEach(async () => {
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
}

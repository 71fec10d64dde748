import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { App } from "../state/app"
import type { Sandbox } from "../start-sandbox"
import { call, CUSTOM, STANDARD, start, token } from "./core-client"

let sandbox: Sandbox
let first: string
let second: string
beforeEach(async () => {
  sandbox = await start({ organisations: ["GB", "AU"] })
  ;[{ tenantId: first }, { tenantId: second }] = sandbox.control.organisations()
})
afterEach(() => sandbox.stop())

const credentials = (app: App = CUSTOM, scope?: string) =>
  token(sandbox, { grant_type: "client_credentials", ...(scope ? { scope } : {}) }, app)
const control = async (method: string, path: string, body?: object) => {
  const answer = await fetch(`${sandbox.url}/_sandbox${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as App & { error?: string } }
}
/** The status of reading the organisation that the header names, and the one that answered. */
const read = async (accessToken: string, tenantId: string) => {
  const answer = await call(sandbox, accessToken, "/Organisation", {
    headers: { "xero-tenant-id": tenantId },
  })
  const body = (await answer.json()) as { Organisations?: { OrganisationID: string }[] }
  return [answer.status, body.Organisations?.[0].OrganisationID]
}

describe("a custom connection", () => {
  it("gets a token of 30 minutes and no refresh token, as often as it asks", async () => {
    const { status, body } = await credentials()
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.any(String),
      expires_in: 1800,
      token_type: "Bearer",
      scope: expect.stringContaining("accounting.invoices"),
    })
    sandbox.control.advance(1800)
    expect((await read(body.access_token, ""))[0]).toBe(401)
    const again = (await credentials()).body
    expect(again.access_token).not.toBe(body.access_token)
    expect((await read(again.access_token, ""))[0]).toBe(200)
  })

  it("opens its one organisation, named in the header or not, and no other", async () => {
    const { access_token } = (await credentials()).body
    const listed = await fetch(`${sandbox.url}/connections`, {
      headers: { Authorization: `Bearer ${access_token}` },
    })
    const connections = (await listed.json()) as { tenantId: string }[]
    expect(connections.map(({ tenantId }) => tenantId)).toEqual([first])
    expect(await read(access_token, "")).toEqual([200, first])
    expect(await read(access_token, first)).toEqual([200, first])
    expect(await read(access_token, second)).toEqual([403, undefined])
  })

  it("may ask for less than it was given, and not for more", async () => {
    const scopes = ["accounting.settings.read", "accounting.contacts"]
    const app = sandbox.control.customConnection({ tenantId: first, scopes })
    expect((await credentials(app)).body.scope).toBe(scopes.join(" "))
    const { access_token, scope } = (await credentials(app, "accounting.contacts")).body
    expect(scope).toBe("accounting.contacts")
    expect((await read(access_token, first))[0]).toBe(401)
    for (const more of ["accounting.invoices", "offline_access", "accounting.transactions"]) {
      const wanted = `accounting.contacts ${more}`
      expect(await credentials(app, wanted)).toEqual({
        status: 400,
        body: { error: "invalid_scope" },
      })
    }
  })
})

describe("the control API", () => {
  it("makes a custom connection of an organisation and revokes it", async () => {
    const made = await control("POST", "/custom-connections", { tenantId: second, name: "Till" })
    expect(made).toMatchObject({ status: 200, body: { kind: "custom", name: "Till" } })
    const { access_token } = (await credentials(made.body)).body
    expect(await read(access_token, "")).toEqual([200, second])

    const path = `/custom-connections/${made.body.clientId}`
    expect((await control("DELETE", path)).body).toEqual({ disconnected: 1 })
    expect((await control("DELETE", path)).body).toEqual({ disconnected: 0 })
    expect((await read(access_token, second))[0]).toBe(403)
    expect(await credentials(made.body)).toEqual({
      status: 400,
      body: { error: "unauthorized_client" },
    })
    expect((await credentials()).status).toBe(200)

    await control("POST", "/custom-connections", {
      tenantId: second,
      clientId: made.body.clientId,
    })
    expect((await credentials(made.body)).status).toBe(200)
  })

  it("moves one to another organisation and gives it another secret", async () => {
    const { clientId } = CUSTOM
    const moved = sandbox.control.customConnection({ tenantId: second, clientId })
    expect(moved).toMatchObject({ name: CUSTOM.name, clientSecret: CUSTOM.clientSecret })
    const { access_token } = (await credentials()).body
    expect(await read(access_token, "")).toEqual([200, second])
    expect(await read(access_token, first)).toEqual([403, undefined])
    sandbox.control.customConnection({ tenantId: second, clientId, clientSecret: "new secret" })
    expect(await credentials()).toEqual({ status: 401, body: { error: "invalid_client" } })
    expect((await credentials({ ...CUSTOM, clientSecret: "new secret" })).status).toBe(200)
    sandbox.control.reset(["GB"])
    expect((await credentials()).status).toBe(200)
  })

  it("refuses what Xero would not make", async () => {
    const standard = { tenantId: first, clientId: STANDARD.clientId }
    expect(await control("POST", "/custom-connections", standard)).toEqual({
      status: 400,
      body: { error: "Test shop is an app that people sign in to." },
    })
    const broad = { tenantId: first, scopes: ["accounting.transactions"] }
    expect((await control("POST", "/custom-connections", broad)).status).toBe(400)
    expect((await control("POST", "/custom-connections", { tenantId: "none" })).status).toBe(404)
    expect((await control("DELETE", "/custom-connections/none")).status).toBe(400)
  })
})

it("keeps a custom connection with the state", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"))
  const dataFile = join(folder, "state.json")
  const before = await start({ dataFile })
  const [{ tenantId }] = before.control.organisations()
  const app = before.control.customConnection({ tenantId })
  await before.stop()
  const after = await start({ dataFile })
  const answer = await token(after, { grant_type: "client_credentials" }, app)
  await after.stop()
  rmSync(folder, { recursive: true })
  expect(answer.status).toBe(200)
})

import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { consent } from "../../../../../integration-tests/xero/consent"
import { DEFAULT_APPS } from "../../../../../sandbox/state/default-apps"
import { type Sandbox, startSandbox } from "../../../../../sandbox/start-sandbox"
import { createIdentity, type IdentityOptions } from "../create-identity"
import { type Identity } from "../identity"
import { faultOf, valueOf } from "./open-gateway"

const [app] = DEFAULT_APPS
const SCOPES = ["offline_access", "accounting.contacts"]
const LOST = "Xero no longer accepts the authorisation. Connect again under Settings → Xero."

describe("identity", () => {
  let sandbox: Sandbox
  let tenantId: string
  beforeEach(async () => {
    sandbox = await startSandbox({ organisations: ["GB", "AU"] })
    tenantId = sandbox.control.organisations()[0].tenantId
  })
  afterEach(() => sandbox.stop())

  const identityWith = (change: Partial<IdentityOptions> = {}): Identity =>
    createIdentity({
      client_id: app.clientId,
      client_secret: app.clientSecret,
      redirect_url: app.redirectUris[0],
      scopes: SCOPES,
      login_url: sandbox.url,
      identity_url: sandbox.url,
      api_url: sandbox.url,
      timeout_seconds: 5,
      ...change,
    })
  const tokens = () =>
    sandbox.control.connect({ clientId: app.clientId, tenantIds: [tenantId], scopes: SCOPES })
  const refreshToken = () => tokens().refresh_token ?? ""

  it("goes from consent to tokens, to the organisations allowed, and on to new tokens", async () => {
    const identity = identityWith()
    const answer = await consent(identity.consentUrl("the state"), [tenantId])
    expect(answer.state).toBe("the state")
    const set = valueOf(await identity.exchangeCode(answer.code))
    expect(set.scopes.sort()).toEqual([...SCOPES].sort())
    expect(set.xero_user_id).toEqual(expect.any(String))
    const left = set.expires_at.getTime() - Date.now()
    expect(left).toBeGreaterThan(1700_000)
    expect(left).toBeLessThanOrEqual(1800_000)
    const tenants = valueOf(
      await identity.tenants(set.access_token, set.auth_event_id ?? "missing")
    )
    expect(tenants).toEqual([
      {
        connection_id: expect.any(String),
        tenant_id: tenantId,
        name: sandbox.control.organisations()[0].name,
        tenant_type: "ORGANISATION",
      },
    ])
    const next = valueOf(await identity.refresh(set.refresh_token ?? ""))
    expect(next.access_token).not.toBe(set.access_token)
    expect(next.refresh_token).not.toBe(set.refresh_token)
    expect(faultOf(await identity.exchangeCode(answer.code))).toMatchObject({
      kind: "unauthorised",
      message: LOST,
    })
  })

  it("lets a connection go, and takes one that is gone already as let go", async () => {
    const identity = identityWith()
    const { access_token } = tokens()
    const [{ connection_id }] = valueOf(await identity.tenants(access_token))
    expect(valueOf(await identity.removeConnection(access_token, connection_id))).toBeNull()
    expect(valueOf(await identity.tenants(access_token))).toEqual([])
    expect(valueOf(await identity.removeConnection(access_token, connection_id))).toBeNull()
  })

  it("takes addresses with a slash at the end", async () => {
    const slashed = `${sandbox.url}/`
    const identity = identityWith({
      login_url: slashed,
      identity_url: slashed,
      api_url: slashed,
    })
    expect(new URL(identity.consentUrl("x")).pathname).toBe("/identity/connect/authorize")
    const set = valueOf(await identity.refresh(refreshToken()))
    expect(valueOf(await identity.tenants(set.access_token))).toHaveLength(1)
  })

  it("tells a lost authorisation from a wrong secret", async () => {
    expect(faultOf(await identityWith().refresh("no such token"))).toEqual({
      kind: "unauthorised",
      message: LOST,
      unclear: false,
      retry_after: null,
    })
    const wrong = identityWith({ client_secret: "another-secret" })
    const refused = faultOf(await wrong.refresh(refreshToken()))
    expect(refused.kind).toBe("unauthorised")
    expect(refused.message).toContain("client id or secret")
  })

  it.each([500, 502, 503])("takes a %s for an outage, which passes", async (status) => {
    for (const body of ["<html><body>Down</body></html>", { error: "server_error" }]) {
      sandbox.control.fault({ kind: "status", status, body, path: "/connect/token" })
      const fault = faultOf(await identityWith().refresh(refreshToken()))
      expect(fault).toMatchObject({ kind: "outage" })
      expect(fault.message).toContain(`(${status})`)
      sandbox.control.fault({ kind: "status", status, body, path: "/connections" })
      expect(faultOf(await identityWith().tenants(tokens().access_token)).kind).toBe("outage")
    }
  })

  it("says how long a limit lasts", async () => {
    const limit = { kind: "rate_limit", problem: "minute", retry_after: 23 } as const
    sandbox.control.fault({ ...limit, path: "/connect/token" })
    const throttled = { kind: "throttled", retry_after: 23 }
    expect(faultOf(await identityWith().refresh(refreshToken()))).toMatchObject(throttled)
    sandbox.control.fault({ ...limit, path: "/connections" })
    const tenants = await identityWith().tenants(tokens().access_token)
    expect(faultOf(tenants)).toMatchObject(throttled)
  })

  it.each(["drop_before", "drop_after", "malformed"] as const)("survives %s", async (kind) => {
    const token = refreshToken()
    sandbox.control.fault({ kind, path: "/connect/token" })
    expect(faultOf(await identityWith().refresh(token)).kind).toBe("outage")
    // Xero keeps the previous refresh token good for a while for just this case.
    expect(valueOf(await identityWith().refresh(token)).access_token).toEqual(expect.any(String))
    sandbox.control.fault({ kind, path: "/connections" })
    const tenants = await identityWith().tenants(tokens().access_token)
    expect(["outage", "unknown"]).toContain(faultOf(tenants).kind)
  })

  it("gives up on a server that stays silent", async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve))
    const { port } = silent.address() as AddressInfo
    const url = `http://127.0.0.1:${port}`
    const identity = identityWith({ identity_url: url, api_url: url, timeout_seconds: 0.3 })
    const results = await Promise.all([identity.refresh("a token"), identity.tenants("a token")])
    silent.closeAllConnections()
    await new Promise((resolve) => silent.close(resolve))
    expect(results.map((result) => faultOf(result).kind)).toEqual(["outage", "outage"])
  })

  it("takes an answer without a token for no answer", async () => {
    sandbox.control.fault({ kind: "status", status: 200, body: {}, path: "/connect/token" })
    expect(faultOf(await identityWith().refresh(refreshToken())).kind).toBe("outage")
  })

  it("never lets out what it was given to keep", async () => {
    const identity = identityWith()
    const { access_token } = tokens()
    const planted = refreshToken()
    const basic = Buffer.from(`${app.clientId}:${app.clientSecret}`).toString("base64")
    const secrets = [app.clientSecret, planted, access_token, basic, "ada@example.com"]
    const results: unknown[] = []
    const strike = async (status: number, carried: string[], call: () => Promise<unknown>) => {
      const echo = [...carried, "ada@example.com"].join(" and ")
      for (const body of [echo, { error: echo }, { error: "odd", error_description: echo }]) {
        sandbox.control.fault({ kind: "status", status, body })
        results.push(await call())
      }
    }
    for (const status of [200, 400, 401, 403, 429, 500]) {
      const inGrants = [app.clientSecret, basic, planted]
      await strike(status, inGrants, () => identity.refresh(planted))
      await strike(status, inGrants, () => identity.exchangeCode(planted))
      await strike(status, [access_token], () => identity.tenants(access_token))
      await strike(status, [access_token], () => identity.removeConnection(access_token, "any"))
    }
    expect(results).toHaveLength(72)
    const text = JSON.stringify(results)
    expect(results.every((result) => (result as { ok: boolean }).ok === false)).toBe(true)
    secrets.forEach((secret) => expect(text).not.toContain(secret))
  })
})

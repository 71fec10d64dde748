import { type Sandbox, startSandbox } from "../../../../../sandbox/start-sandbox"
import { type App } from "../../../../../sandbox/state/app"
import { DEFAULT_APPS } from "../../../../../sandbox/state/default-apps"
import { createIdentity, type IdentityOptions } from "../create-identity"
import { faultOf, valueOf } from "./open-gateway"

const SCOPES = ["accounting.contacts", "accounting.settings.read"]
const NO_ORGANISATION = "Xero lets the custom connection into no organisation."

describe("the credentials of a custom connection", () => {
  let sandbox: Sandbox
  let tenantId: string
  let app: App
  beforeEach(async () => {
    sandbox = await startSandbox({ organisations: ["GB", "AU"] })
    tenantId = sandbox.control.organisations()[1].tenantId
    app = sandbox.control.customConnection({ tenantId, scopes: SCOPES })
  })
  afterEach(() => sandbox.stop())

  const identityWith = (change: Partial<IdentityOptions> = {}) =>
    createIdentity({
      client_id: app.clientId,
      client_secret: app.clientSecret,
      scopes: SCOPES,
      login_url: sandbox.url,
      identity_url: sandbox.url,
      api_url: sandbox.url,
      timeout_seconds: 5,
      ...change,
    })

  it("give a token for half an hour that opens the one organisation", async () => {
    const identity = identityWith()
    const set = valueOf(await identity.clientCredentials())
    expect(set).toMatchObject({ refresh_token: null, scopes: SCOPES, xero_user_id: null })
    const left = set.expires_at.getTime() - Date.now()
    expect(left).toBeGreaterThan(1700_000)
    expect(left).toBeLessThanOrEqual(1800_000)
    const tenants = valueOf(await identity.tenants(set.access_token))
    expect(tenants.map(({ tenant_id }) => tenant_id)).toEqual([tenantId])
  })

  it("are refused with words on what to do", async () => {
    const wrong = faultOf(await identityWith({ client_secret: "wrong" }).clientCredentials())
    expect(wrong.kind).toBe("unauthorised")
    expect(wrong.message).toContain("client id or secret")

    const [{ clientId: client_id, clientSecret: client_secret }] = DEFAULT_APPS
    const webApp = identityWith({ client_id, client_secret })
    const others = faultOf(await webApp.clientCredentials())
    expect(others).toMatchObject({ kind: "unauthorised", unclear: false })
    expect(others.message).toContain(NO_ORGANISATION)

    const scopes = [...SCOPES, "accounting.invoices"]
    const lacking = faultOf(await identityWith({ scopes }).clientCredentials())
    expect(lacking.kind).toBe("unauthorised")
    expect(lacking.message).toContain(`Give it ${scopes.join(", ")} at developer.xero.com`)

    sandbox.control.revokeCustomConnection(app.clientId)
    const revoked = faultOf(await identityWith().clientCredentials())
    expect(revoked.kind).toBe("unauthorised")
    expect(revoked.message).toContain(NO_ORGANISATION)
  })

  it("are not taken for refused when Xero has trouble of its own", async () => {
    const path = "/connect/token"
    const body = { error: "invalid_scope" }
    for (const status of [500, 503]) {
      sandbox.control.fault({ kind: "status", status, body, path })
      expect(faultOf(await identityWith().clientCredentials()).kind).toBe("outage")
    }
    sandbox.control.fault({ kind: "rate_limit", problem: "minute", retry_after: 23, path })
    const throttled = { kind: "throttled", retry_after: 23 }
    expect(faultOf(await identityWith().clientCredentials())).toMatchObject(throttled)
    for (const kind of ["drop_before", "drop_after", "malformed"] as const) {
      sandbox.control.fault({ kind, path })
      expect(faultOf(await identityWith().clientCredentials()).kind).toBe("outage")
    }
    expect(valueOf(await identityWith().clientCredentials()).scopes).toEqual(SCOPES)
  })

  it("are never let out", async () => {
    const basic = Buffer.from(`${app.clientId}:${app.clientSecret}`).toString("base64")
    const echo = `${app.clientSecret} and ${basic}`
    const faults = []
    for (const status of [200, 400, 401, 403, 429, 500]) {
      for (const body of [echo, { error: echo }, { error: "odd", error_description: echo }]) {
        sandbox.control.fault({ kind: "status", status, body, path: "/connect/token" })
        faults.push(faultOf(await identityWith().clientCredentials()))
      }
    }
    expect(faults).toHaveLength(18)
    expect(JSON.stringify(faults)).not.toContain(app.clientSecret)
    expect(JSON.stringify(faults)).not.toContain(basic)
  })
})

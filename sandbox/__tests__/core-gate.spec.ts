import type { Sandbox } from "../start-sandbox"
import { accounting, call, connect, start } from "./core-client"

let sandbox: Sandbox
let accessToken: string
let tenantId: string
beforeEach(async () => {
  sandbox = await start()
  accessToken = (await connect(sandbox)).access_token
  tenantId = sandbox.control.organisations()[0].tenantId
})
afterEach(() => sandbox.stop())

const get = (path: string, headers = {}) => call(sandbox, accessToken, path, { headers })

describe("the gate", () => {
  it("answers an absent or foreign token with 401", async () => {
    for (const Authorization of ["", "Bearer nonsense", "Bearer a.b.c"]) {
      const response = await get("/Organisation", { Authorization })
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ Title: "Unauthorized", Status: 401 })
    }
  })

  it("answers an expired token with 401 TokenExpired", async () => {
    sandbox.control.advance(1801)
    const response = await get("/Organisation")
    expect(response.status).toBe(401)
    expect((await response.json()).Detail).toMatch(
      /^TokenExpired: token expired at \d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d$/
    )
  })

  it("lets the accountant expire tokens early", async () => {
    sandbox.control.act(tenantId, "expire_access_tokens")
    expect((await (await get("/Organisation")).json()).Detail).toMatch(/^TokenExpired/)
  })

  it("answers a missing scope with 401 and names it in a header", async () => {
    const { access_token } = await connect(sandbox, "accounting.settings.read")
    expect((await call(sandbox, access_token, "/Accounts")).status).toBe(200)
    const body = JSON.stringify({ Code: "SEK" })
    const response = await call(sandbox, access_token, "/Currencies", { method: "PUT", body })
    expect(response.status).toBe(401)
    expect((await response.json()).Detail).toBe("AuthorizationUnsuccessful")
    expect(response.headers.get("www-authenticate")).toContain("insufficient_scope")
  })

  it("finds nothing at an address longer than Xero reads", async () => {
    const room = 2090 - "https://api.xero.com/api.xro/2.0/Invoices?InvoiceNumbers=".length
    const status = async (length: number) =>
      (await get(`/Invoices?InvoiceNumbers=${"9".repeat(length)}`)).status
    expect(await status(room)).toBe(200)
    expect(await status(room + 1)).toBe(404)
  })

  it("answers a wrong, absent or disconnected organisation with 403", async () => {
    const other = sandbox.control.createOrganisation("NZ").tenantId
    for (const tenant of ["", "11111111-1111-4111-8111-111111111111", other]) {
      const response = await get("/Organisation", { "xero-tenant-id": tenant })
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({
        Title: "Forbidden",
        Detail: "AuthenticationUnsuccessful",
      })
    }
    sandbox.control.act(tenantId, "revoke_access")
    expect((await get("/Organisation")).status).toBe(403)
  })

  it("answers an unknown path with a plain 404", async () => {
    const response = await get("/Nonsense")
    expect(response.status).toBe(404)
    expect(response.headers.get("content-type")).toContain("text/plain")
  })

  it("refuses a body of more than 3.5 MB", async () => {
    const body = JSON.stringify({ Code: "A".repeat(3_500_000) })
    const response = await call(sandbox, accessToken, "/Currencies", { method: "PUT", body })
    expect(response.status).toBe(413)
  })

  it("says in its headers what is left, also when it refuses", async () => {
    const first = await get("/Organisation")
    const second = await get("/Nonsense")
    expect(first.headers.get("x-minlimit-remaining")).toBe("59")
    expect(second.headers.get("x-minlimit-remaining")).toBe("58")
    expect(second.headers.get("x-daylimit-remaining")).toBe("4998")
    expect(second.headers.get("x-appminlimit-remaining")).toBe("9998")
    expect(second.headers.get("xero-correlation-id")).toMatch(/^[0-9a-f-]{36}$/)
  })

  it("rejects in xero-node's own way", async () => {
    const api = accounting(sandbox, accessToken)
    await expect(api.getOrganisations("11111111-1111-4111-8111-111111111111")).rejects.toContain(
      "AuthenticationUnsuccessful"
    )
  })
})

describe("the call log", () => {
  it("counts the elements of a body", async () => {
    const body = JSON.stringify({ Currencies: [{ Code: "SEK" }, { Code: "NOK" }] })
    await call(sandbox, accessToken, "/Currencies?x=1", { method: "PUT", body })
    expect(sandbox.control.calls({ method: "put", path: "/curr" })).toEqual([
      expect.objectContaining({
        method: "PUT",
        path: "/Currencies",
        query: "x=1",
        status: 200,
        elements: 2,
        tenantId,
      }),
    ])
    sandbox.control.resetCalls()
    expect(sandbox.control.calls()).toEqual([])
  })
})

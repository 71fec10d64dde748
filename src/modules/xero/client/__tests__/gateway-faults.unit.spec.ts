import { createServer } from "node:net"
import { faultOf, openGateway, type OpenGateway, valueOf } from "./open-gateway"

const ADA = [{ key: "cus_1", payload: { Name: "Ada", EmailAddress: "ada@example.com" } }]

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === "object" && address ? address.port : 0
}

describe("faults over the gateway", () => {
  let open: OpenGateway
  beforeEach(async () => {
    open = await openGateway()
  })
  afterEach(() => open.sandbox.stop())

  const fault = (request: Parameters<OpenGateway["sandbox"]["control"]["fault"]>[0]) =>
    open.sandbox.control.fault(request)
  const create = async (gateway = open.gateway) => faultOf(await gateway.createContacts(ADA))
  const read = async (gateway = open.gateway) => faultOf(await gateway.findContacts(["cus_1"]))

  it.each(["drop_before", "drop_after"] as const)("%s leaves a write unclear", async (kind) => {
    fault({ kind })
    expect(await create()).toMatchObject({ kind: "outage", unclear: true, retry_after: null })
    const found = valueOf(await open.gateway.findContacts(["cus_1"]))
    expect(found).toHaveLength(kind === "drop_after" ? 1 : 0)
    fault({ kind })
    expect(await read()).toMatchObject({ kind: "outage", unclear: false })
  })

  it("a connection that never came about is not unclear", async () => {
    const nowhere = open.open({ api_url: `http://localhost:${await closedPort()}` })
    const refused = await create(nowhere)
    expect(refused).toMatchObject({ kind: "outage", unclear: false })
    expect(refused.message).toContain("Xero did not answer")
  })

  it("a call that takes too long is given up, and a write of it is unclear", async () => {
    const hasty = open.open({ timeout_seconds: 0.2 })
    fault({ kind: "delay", ms: 2000, times: 2 })
    expect(await create(hasty)).toMatchObject({ kind: "outage", unclear: true })
    expect(await read(hasty)).toMatchObject({ kind: "outage", unclear: false })
  })

  it.each([500, 503])("a %s leaves a write unclear", async (status) => {
    fault({ kind: "status", status, body: "", times: 2 })
    expect(await create()).toMatchObject({ kind: "outage", unclear: true })
    expect(await read()).toMatchObject({ kind: "outage", unclear: false })
  })

  it("an answer that stops half-way leaves a write unclear", async () => {
    fault({ kind: "malformed", times: 2 })
    expect(await create()).toMatchObject({ kind: "unknown", unclear: true })
    expect(await read()).toMatchObject({ kind: "unknown", unclear: false })
    expect(valueOf(await open.gateway.findContacts(["cus_1"]))).toHaveLength(1)
  })

  it("a 429 says how long to wait, and the quota is told", async () => {
    fault({ kind: "rate_limit", problem: "day", retry_after: 17 })
    expect(await create()).toEqual({
      kind: "throttled",
      message: "Xero allows no more calls a day for now.",
      unclear: false,
      retry_after: 17,
    })
    expect(open.settled).toEqual([{ slot: "slot 1", status: 429, parked: 17 }])
  })

  it("without leave of the quota nothing is sent", async () => {
    const parked = open.open({
      quota: {
        reserve: async () => ({ granted: false, retry_after_seconds: 42 }),
        settle: async () => undefined,
      },
    })
    expect(await create(parked)).toMatchObject({ kind: "throttled", retry_after: 42 })
    expect(open.sandbox.control.calls()).toEqual([])
  })

  it("an expired token is replaced, and the call made once more", async () => {
    open.sandbox.control.act(open.tenantId, "expire_access_tokens")
    const [first] = open.tokens
    const [made] = valueOf(await open.gateway.createContacts(ADA))
    expect(valueOf(made).name).toBe("Ada")
    expect(open.refused).toEqual([undefined, first])
    const statuses = open.sandbox.control.calls().map(({ status }) => status)
    expect(statuses).toEqual([401, 200])
    expect(open.settled.map(({ status }) => status)).toEqual([401, 200])
  })

  it("a token that is refused twice is not tried a third time", async () => {
    const body = { Title: "Unauthorized", Status: 401, Detail: "TokenExpired: token expired" }
    fault({ kind: "status", status: 401, body, times: 5 })
    expect(await create()).toMatchObject({ kind: "unauthorised", unclear: false })
    expect(open.sandbox.control.calls()).toHaveLength(2)
  })

  it("a revoked authorisation is said plainly and not tried again", async () => {
    open.sandbox.control.act(open.tenantId, "revoke_access")
    expect(await create()).toEqual({
      kind: "unauthorised",
      message:
        "Xero no longer lets the app into this organisation. Connect again under Settings → Xero.",
      unclear: false,
      retry_after: null,
    })
    expect(open.refused).toEqual([undefined])
  })

  it("a missing permission is told from a lost authorisation", async () => {
    const limited = await openGateway(["accounting.settings.read"])
    const lacking = await create(limited.gateway)
    await limited.sandbox.stop()
    expect(lacking.kind).toBe("unauthorised")
    expect(lacking.message).toContain("lacks a permission")
    expect(limited.refused).toEqual([undefined])
  })

  it("carry neither token nor e-mail, and calls are settled without them too", async () => {
    const results = []
    for (const kind of ["drop_before", "malformed", "rate_limit"] as const) {
      fault({ kind })
      results.push(await open.gateway.createContacts(ADA))
    }
    const echo = { Message: `Bearer ${open.tokens[0]} for ada@example.com` }
    fault({ kind: "status", status: 400, body: echo })
    results.push(await open.gateway.createContacts(ADA))
    const text = JSON.stringify([results, open.settled])
    expect(results.every(({ ok }) => !ok)).toBe(true)
    expect(text).not.toContain(open.tokens[0])
    expect(text).not.toContain(open.tokens[0].split(".")[1])
    expect(text).not.toContain("ada@example.com")
  })
})

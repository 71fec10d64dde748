import type { Sandbox } from "../start-sandbox"
import { call, connect, start, token } from "./core-client"

let sandbox: Sandbox
let accessToken: string
beforeEach(async () => {
  sandbox = await start()
  accessToken = (await connect(sandbox)).access_token
})
afterEach(() => sandbox.stop())

const get = (path: string) => call(sandbox, accessToken, path)
const put = (Code: string) =>
  call(sandbox, accessToken, "/Currencies", { method: "PUT", body: JSON.stringify({ Code }) })
const codes = () => sandbox.state().organisations[0].currencies.map(({ Code }) => Code)

it("strikes as often as told, and only where told", async () => {
  sandbox.control.fault({ kind: "status", status: 503, body: "Down", path: "/Acc*", times: 2 })
  expect((await get("/Organisation")).status).toBe(200)
  const struck = await get("/Accounts")
  expect(struck.status).toBe(503)
  expect(await struck.text()).toBe("Down")
  expect(sandbox.control.faults()[0].left).toBe(1)
  expect((await get("/Accounts?page=1")).status).toBe(503)
  expect((await get("/Accounts")).status).toBe(200)
  expect(sandbox.control.calls().map(({ fault }) => fault)).toEqual([
    null,
    "status",
    "status",
    null,
  ])
})

it("cuts the connection before anything is done", async () => {
  sandbox.control.fault({ kind: "drop_before", method: "PUT" })
  await expect(put("SEK")).rejects.toThrow()
  expect(codes()).not.toContain("SEK")
  expect(sandbox.control.calls()[0]).toMatchObject({ status: 0, fault: "drop_before" })
})

it("cuts the connection after everything is done", async () => {
  sandbox.control.fault({ kind: "drop_after", method: "PUT" })
  await expect(put("SEK")).rejects.toThrow()
  expect(codes()).toContain("SEK")
})

it("answers half a JSON after everything is done", async () => {
  sandbox.control.fault({ kind: "malformed" })
  const response = await put("SEK")
  expect(response.status).toBe(200)
  await expect(response.json()).rejects.toThrow()
  expect(codes()).toContain("SEK")
})

it("waits", async () => {
  sandbox.control.fault({ kind: "delay", ms: 120 })
  const before = performance.now()
  await get("/Organisation")
  expect(performance.now() - before).toBeGreaterThan(115)
})

it("lets some calls pass first, and stops waiting once cleared", async () => {
  sandbox.control.fault({ kind: "delay", ms: 60_000, after: 1 })
  expect((await get("/Organisation")).status).toBe(200)
  const waiting = get("/Organisation")
  while (sandbox.control.faults().length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  sandbox.control.clearFaults()
  expect((await waiting).status).toBe(200)
})

it("refuses as a rate limit would", async () => {
  sandbox.control.fault({ kind: "rate_limit", problem: "day", retry_after: 70000 })
  const response = await get("/Organisation")
  expect(response.status).toBe(429)
  expect(response.headers.get("x-rate-limit-problem")).toBe("day")
  expect(response.headers.get("retry-after")).toBe("70000")
  expect(sandbox.control.usage()[0].refused).toBe(0)
})

it("strikes the token endpoint too: a lost refresh can be repeated", async () => {
  const { refresh_token = "" } = await connect(sandbox)
  const form = { grant_type: "refresh_token", refresh_token }
  sandbox.control.fault({ kind: "drop_after", path: "/connect/token" })
  await expect(token(sandbox, form)).rejects.toThrow()
  expect((await token(sandbox, form)).status).toBe(200)
})

it("refuses nonsense over the control API", async () => {
  const post = (body: object) =>
    fetch(`${sandbox.url}/_sandbox/faults`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    })
  expect((await post({ kind: "earthquake" })).status).toBe(400)
  expect((await post({ kind: "delay", ms: 1, times: 0 })).status).toBe(400)
  expect((await post({ kind: "delay", ms: 1, after: 0.5 })).status).toBe(400)
  expect((await post({ kind: "delay", ms: 1 })).status).toBe(200)
  await fetch(`${sandbox.url}/_sandbox/faults`, { method: "DELETE" })
  expect(sandbox.control.faults()).toEqual([])
})

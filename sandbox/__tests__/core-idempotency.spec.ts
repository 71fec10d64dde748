import type { Sandbox } from "../start-sandbox"
import { call, connect, start } from "./core-client"

let sandbox: Sandbox
let accessToken: string
let nr = 0
beforeEach(async () => {
  sandbox = await start()
  accessToken = (await connect(sandbox)).access_token
})
afterEach(() => sandbox.stop())

const put = (key: string, Code: string, path = "/Accounts") =>
  call(sandbox, accessToken, path, {
    method: "PUT",
    headers: { "Idempotency-Key": key, "Content-Type": "application/json" },
    body: JSON.stringify({ Code, Name: `Account ${Code}`, Type: "EXPENSE" }),
  })
const code = () => `X${++nr}`
const accounts = () => sandbox.state().organisations[0].accounts

it("gives the same answer to the same call for six minutes", async () => {
  const Code = code()
  const before = accounts().length
  const first = await (await put("key", Code)).text()
  sandbox.control.advance(359)
  const second = await put("key", Code)
  expect(second.status).toBe(200)
  expect(await second.text()).toBe(first)
  expect(accounts()).toHaveLength(before + 1)
  expect(sandbox.control.calls().map(({ replayed }) => replayed)).toEqual([false, true])
  sandbox.control.advance(2)
  expect((await put("key", Code)).status).toBe(400)
})

it("shares one answer among calls made at once", async () => {
  const Code = code()
  sandbox.control.fault({ kind: "delay", ms: 150, path: "/Accounts" })
  const answers = await Promise.all([put("key", Code), put("key", Code), put("key", Code)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).Id as string))
  expect(new Set(ids).size).toBe(1)
})

it("refuses a key for another body or address, and one that is too long", async () => {
  const Code = code()
  await put("key", Code)
  const other = await put("key", code())
  expect(other.status).toBe(400)
  expect((await other.json()).Message).toContain("is used with a different request")
  expect((await put("key", Code, "/Accounts?summarizeErrors=false")).status).toBe(400)
  expect((await put("k".repeat(129), code())).status).toBe(400)
  expect((await put("k".repeat(128), code())).status).toBe(200)
})

it("keeps a failure of Xero's too", async () => {
  const Code = code()
  sandbox.control.fault({ kind: "status", status: 500, path: "/Accounts" })
  expect((await put("key", Code)).status).toBe(500)
  expect((await put("key", Code)).status).toBe(500)
  expect((await put("another key", Code)).status).toBe(200)
})

it("knows nothing of organisations: the second gets the first one's answer", async () => {
  const Code = code()
  const { tenantId } = sandbox.control.createOrganisation("NZ")
  sandbox.control.connect({
    clientId: sandbox.state().connections.at(-1)?.clientId ?? "",
    tenantIds: [tenantId],
    scopes: [],
  })
  const first = await (await put("key", Code)).json()
  const body = JSON.stringify({ Code, Name: `Account ${Code}`, Type: "EXPENSE" })
  const headers = { "Idempotency-Key": "key", "xero-tenant-id": tenantId }
  const second = await call(sandbox, accessToken, "/Accounts", { method: "PUT", headers, body })
  expect((await second.json()).Id).toBe(first.Id)
})

it("answers a call again whose answer was lost", async () => {
  const Code = code()
  sandbox.control.fault({ kind: "drop_after", method: "PUT", path: "/Accounts" })
  await expect(put("key", Code)).rejects.toThrow()
  const count = accounts().length
  expect((await put("key", Code)).status).toBe(200)
  expect(accounts()).toHaveLength(count)
})

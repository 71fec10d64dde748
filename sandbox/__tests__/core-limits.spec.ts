import type { Sandbox } from "../start-sandbox"
import { call, connect, start } from "./core-client"

let sandbox: Sandbox
let accessToken: string
const begin = async (limits = {}) => {
  sandbox = await start({ limits })
  accessToken = (await connect(sandbox)).access_token
}
afterEach(() => sandbox.stop())

const get = () => call(sandbox, accessToken, "/Organisation")
const many = (count: number) => Promise.all(Array.from({ length: count }, get))

it("allows 60 calls in a minute, then answers 429 until the minute is over", async () => {
  await begin()
  for (let i = 0; i < 60; i++) {
    expect((await get()).status).toBe(200)
  }
  sandbox.control.advance(20)
  const refused = await get()
  expect(refused.status).toBe(429)
  expect(refused.headers.get("x-rate-limit-problem")).toBe("minute")
  const wait = Number(refused.headers.get("retry-after"))
  expect(wait).toBeGreaterThan(30)
  expect(wait).toBeLessThanOrEqual(40)
  sandbox.control.advance(wait)
  expect((await get()).status).toBe(200)
  expect(sandbox.control.usage()).toEqual([
    expect.objectContaining({ calls: 61, refused: 1, highestInAnyMinute: 60 }),
  ])
})

it("allows five calls at once", async () => {
  await begin({ latencyMs: 100 })
  const statuses = (await many(7)).map(({ status, headers }) => [
    status,
    headers.get("x-rate-limit-problem"),
  ])
  expect(statuses.filter(([status]) => status === 200)).toHaveLength(5)
  expect(statuses.filter(([, problem]) => problem === "concurrent")).toHaveLength(2)
  expect(sandbox.control.usage()[0]).toMatchObject({ highestConcurrent: 5, refused: 2 })
  expect((await many(5)).every(({ status }) => status === 200)).toBe(true)
})

it("counts the day, and tells how long it still lasts", async () => {
  await begin({ perDay: 2 })
  await get()
  await get()
  sandbox.control.advance(600)
  const refused = await get()
  expect(refused.status).toBe(429)
  expect(refused.headers.get("x-rate-limit-problem")).toBe("day")
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(85_000)
  expect(refused.headers.get("x-daylimit-remaining")).toBe("0")
  sandbox.control.limits({ perDay: 3 })
  expect((await get()).status).toBe(200)
})

it("counts an app's minute over all organisations", async () => {
  await begin({ appPerMinute: 1 })
  await get()
  expect((await get()).headers.get("x-rate-limit-problem")).toBe("appminute")
})

it("checks limits before the token", async () => {
  await begin({ perMinute: 1 })
  await get()
  sandbox.control.act(sandbox.control.organisations()[0].tenantId, "expire_access_tokens")
  expect((await get()).status).toBe(429)
})

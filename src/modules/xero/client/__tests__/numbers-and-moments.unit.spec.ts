import fc from "fast-check"
import { decimalOf } from "../decimal-of"
import { dayOf, momentOf } from "../moment-of"
import { writeKey } from "../write-key"

describe("amounts", () => {
  it.each([
    [0.1 + 0.2, "0.30"],
    [1.005, "1.01"],
    [12, "12.00"],
    [-4.5, "-4.50"],
    ["7.05", "7.05"],
    [1e21, "1000000000000000000000.00"],
    [undefined, "0.00"],
    [null, "0.00"],
  ])("%s is %s", (value, decimal) => {
    expect(decimalOf(value)).toBe(decimal)
  })

  it("keep every cent that a JSON number can carry", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const digits = String(Math.abs(cents)).padStart(3, "0")
        const sign = cents < 0 ? "-" : ""
        const decimal = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
        expect(decimalOf(Number(decimal))).toBe(decimal)
      })
    )
  })
})

describe("moments", () => {
  it.each([
    ["/Date(1793232000000+0000)/", "2026-10-29T00:00:00.000Z"],
    ["/Date(-86400000)/", "1969-12-31T00:00:00.000Z"],
    [new Date("2026-03-31T00:00:00Z"), "2026-03-31T00:00:00.000Z"],
    ["2026-11-10T09:30:00Z", "2026-11-10T09:30:00.000Z"],
    [new Date("nonsense"), null],
    ["nonsense", null],
    ["", null],
    [undefined, null],
  ])("%s is %s", (value, moment) => {
    expect(momentOf(value)).toBe(moment)
    expect(dayOf(value)).toBe(moment && moment.slice(0, 10))
  })
})

describe("idempotency key", () => {
  const key = (tenant = "t", endpoint = "PUT Invoices", content = { a: 1 }, attempt = "1") =>
    writeKey(tenant, endpoint, [content], attempt)

  it("fits Xero's 128 characters and is the same for the same request", () => {
    expect(key()).toMatch(/^[0-9a-f]{64}$/)
    expect(key()).toBe(key())
  })

  it("differs by organisation, endpoint, content and attempt", () => {
    const keys = [
      key(),
      key("u"),
      key("t", "POST Invoices"),
      key("t", "PUT Invoices", { a: 2 }),
      key("t", "PUT Invoices", { a: 1 }, "2"),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})

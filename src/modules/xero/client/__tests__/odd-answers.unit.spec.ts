import { faultOfStatus } from "../fault-of-status"
import { scrub } from "../scrub"

const answer = (status: number, body: unknown, headers = {}) =>
  faultOfStatus({ status, body, headers, write: true })

describe("odd answers", () => {
  it("a page of a proxy's is not repeated to the owner", () => {
    for (const status of [400, 403, 404, 502]) {
      const fault = answer(status, "\n<!DOCTYPE html><html><title>IIS 404.15</title></html>")
      expect(fault.message).not.toContain("<")
      expect(fault.message).not.toBe("")
    }
    expect(answer(404, "The resource you're looking for cannot be found").message).toBe(
      "The resource you're looking for cannot be found"
    )
  })

  it("a request that took Xero too long may have been carried out", () => {
    expect(answer(408, "")).toMatchObject({ kind: "outage", unclear: true })
  })

  it.each([
    ["17", 17],
    [17, 17],
    ["", null],
    ["Wed, 21 Oct 2026 07:28:00 GMT", null],
    [undefined, null],
  ])("a Retry-After of %j is %s", (value, seconds) => {
    expect(answer(429, "", { "retry-after": value }).retry_after).toBe(seconds)
  })

  it.each([
    { Elements: [null] },
    { Elements: [{ ValidationErrors: [null, {}] }] },
    { Elements: "none", Message: null },
    [],
    null,
    7,
  ])("%j is still a fault in words", (body) => {
    expect(answer(400, body)).toMatchObject({
      kind: "rejected",
      message: "Xero refused the call (400).",
    })
  })

  it("megabytes without a space are read in no time", () => {
    expect(scrub("a".repeat(3_000_000)).length).toBeLessThan(700)
    expect(scrub(`ada@${"a".repeat(3_000_000)}`)).not.toContain("ada@")
  })

  it("what a cut leaves of an address is not shown", () => {
    const secrets = `eyJ${"x".repeat(1600)} `.repeat(3)
    const text = `${secrets}${" ".repeat(4990 - secrets.length)}ada.lovelace@example.com`
    expect(scrub(text)).not.toContain("ada")
  })
})

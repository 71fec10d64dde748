import { newId } from "../new-id"

describe("newId", () => {
  it("gives ids as Medusa's own look, which a ULID reads the time of", () => {
    const before = Date.now()
    const id = newId("xdoc")
    expect(id).toMatch(/^xdoc_[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    const time = [...id.slice(5, 15)].reduce((sum, digit) => sum * 32 + digits.indexOf(digit), 0)
    expect(time).toBeGreaterThanOrEqual(before)
    expect(time).toBeLessThanOrEqual(Date.now())
  })

  it("gives no id twice", () => {
    const ids = Array.from({ length: 10_000 }, () => newId("xatt"))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

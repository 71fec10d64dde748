import { bellMeaning } from "../bell-meaning"

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 12, 0, seconds))
const bell = { ours: true, under_way: false, event_at: at(20), written_at: [] }

describe("what a bell of Xero's says", () => {
  it("is foreign where the record is none of ours", () => {
    expect(bellMeaning({ ...bell, ours: false })).toBe("foreign")
  })

  it("is not known while a call of ours is under way", () => {
    expect(bellMeaning({ ...bell, under_way: true, ours: false })).toBe("wait")
  })

  it.each([
    { written: 20, means: "ours" },
    { written: 29, means: "ours" },
    { written: 31, means: "read" },
    { written: 19, means: "read" },
  ])("is $means where our own write was answered at second $written", ({ written, means }) => {
    expect(bellMeaning({ ...bell, written_at: [at(1), at(written)] })).toBe(means)
  })

  it("is to be read where we wrote nothing", () => {
    expect(bellMeaning(bell)).toBe("read")
  })
})

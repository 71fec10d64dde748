import { noise, percentile } from "../statistics"
import { withResults } from "../results-table"

const PAGE = [
  "# Page",
  "<!-- results: written by npm run bench -- --write -->",
  "<!-- end of results -->",
  "The end.",
].join("\n")

const result = (measure: string, figure: string) => ({ measure, what: "it", figure })

describe("percentile", () => {
  it("is the nearest of the samples", () => {
    const samples = [5, 1, 4, 2, 3]
    expect(percentile(samples, 0.5)).toBe(3)
    expect(percentile(samples, 0.95)).toBe(5)
    expect(percentile(samples, 0)).toBe(1)
    expect(percentile([7], 0.5)).toBe(7)
  })

  it("knows a median the better the more samples there are", () => {
    const spread = (count: number) =>
      Array.from({ length: count }, (_, index) => 100 + (20 * index) / count)
    expect(noise(spread(100), 0.5)).toBeGreaterThan(noise(spread(1_600), 0.5) * 3)
    expect(noise(spread(1_600), 0.5)).toBeLessThan(0.01)
  })
})

describe("the table of results", () => {
  it("takes the figures of a run in place of earlier ones of the same measurement alone", () => {
    const first = withResults(PAGE, [result("a", "1"), result("b", "2")], "Monday")
    const second = withResults(first, [result("a", "3"), result("a", "4")], "Tuesday")
    const rows = second.split("\n").filter((line) => /^\| [ab] /.test(line))
    expect(rows).toEqual([
      "| b | it | 2 |  | Monday |",
      "| a | it | 3 |  | Tuesday |",
      "| a | it | 4 |  | Tuesday |",
    ])
    expect(second.startsWith("# Page\n")).toBe(true)
    expect(second.endsWith("<!-- end of results -->\nThe end.")).toBe(true)
  })

  it("is not put where there is no place for it", () => {
    expect(() => withResults("# Page", [], "Monday")).toThrow("no place")
  })
})

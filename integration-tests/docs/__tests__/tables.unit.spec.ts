import { GUIDE_PAGES, textOf } from "../guide-pages"
import { strayRows } from "../stray-rows"

describe("the tables of the guides", () => {
  it.each(GUIDE_PAGES)("have rows as wide as their heads: %s", (page) => {
    expect(strayRows(textOf(page))).toEqual([])
  })

  it("would be found with a row of another", () => {
    const text = [
      "| a | b |",
      "| --- | --- |",
      "| 1 | `c \\| d` |",
      "| 1 | 2 | 3 |",
      "",
      "| a |",
      "| --- |",
      "| 1 |",
      "| 1 | 2 |",
    ].join("\n")
    expect(strayRows(text)).toEqual(["| 1 | 2 | 3 |", "| 1 | 2 |"])
  })
})

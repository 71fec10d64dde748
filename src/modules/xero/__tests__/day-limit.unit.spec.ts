import { dayLimit } from "../quota/day-limit"

describe("dayLimit", () => {
  it.each([
    ["more is left than the small limit allows", 4999, 1, 5000],
    ["just as much is left as the small limit allows", 1000, 0, 1000],
    ["the small limit's day is nearly over", 50, 950, 1000],
    ["two days of the small limit fall into the 24 hours", 400, 1600, 1000],
    ["more was used than two days of the small limit hold", 400, 4600, 5000],
    ["some of the calls were made by another installation", 400, 3900, 5000],
    ["nothing is left", 0, 1000, 1000],
  ])("knows the limit when %s", (_, remaining, used, limit) => {
    expect(dayLimit(remaining, used)).toBe(limit)
  })
})

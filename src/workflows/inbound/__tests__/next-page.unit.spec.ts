import fc from "fast-check"
import { nextPage, type Seek } from "../next-page"

const PAGE = 5

/** What Xero answers: changes at or after the second of `since`, in their order, a page of them. */
function answer(changes: number[], { since, page }: Seek): number[] {
  const from = Math.floor(since.getTime() / 1000) * 1000
  return changes.filter((at) => at >= from).slice((page - 1) * PAGE, page * PAGE)
}

function readAll(changes: number[], since: number, meanwhile: (changes: number[]) => number[]) {
  const seen = new Set<number>()
  let seek: Seek | null = { since: new Date(since), page: 1 }
  let now = changes
  for (let calls = 0; seek && calls < 1000; calls += 1) {
    const records: number[] = answer(now, seek)
    records.forEach((at) => seen.add(at))
    const last = records.at(-1)
    seek = nextPage(seek, last === undefined ? null : new Date(last), records.length === PAGE)
    now = meanwhile(now)
  }
  expect(seek).toBeNull()
  return seen
}

describe("reading by time of change", () => {
  const moments = fc
    .array(fc.nat({ max: 20_000 }), { maxLength: 60 })
    .map((some) => [...some].sort((a, b) => a - b))

  it("misses nothing, however many changes share a second", () => {
    fc.assert(
      fc.property(moments, (changes) => {
        const distinct = changes.map((at, index) => at + index / 1000)
        expect(readAll(distinct, 0, (same) => same)).toEqual(new Set(distinct))
      })
    )
  })

  it("misses nothing that moves to the end while it reads", () => {
    fc.assert(
      fc.property(moments, (changes) => {
        const distinct = changes.map((at, index) => at * 10 + index / 1000)
        let latest = 300_000
        // The oldest record changes again and again, which shifts the pages of those behind it.
        const seen = readAll(distinct, 0, ([first, ...rest]) =>
          first === undefined || latest > 310_000 ? [...rest] : [...rest, (latest += 1001)]
        )
        const stayed = distinct.slice(20)
        stayed.forEach((at) => expect(seen.has(at)).toBe(true))
      })
    )
  })

  it("ends after one call where nothing changed", () => {
    expect(nextPage({ since: new Date(0), page: 1 }, null, false)).toBeNull()
  })
})

import { type CallBudget, gatherSeconds } from "../quota/gather-seconds"

const DAY = 24 * 3600
const BATCH = 50
const RESERVE = 50
/** A run of the drain comes so often. */
const STEP = 3

interface Shop {
  /** When its orders are placed, seconds since the day began. */
  orders: number[]
  calls_a_day: 1000 | 5000
  /** What a round takes of them. */
  calls_a_round: number
  /** Whether a call comes back a day after it was made, instead of all at once at midnight. */
  rolling?: boolean
  days?: number
}

/** Lives through days of a shop, with the drain's own rule, and tells what became of its orders. */
function live({ orders, calls_a_day, calls_a_round, rolling = false, days = 1 }: Shop) {
  const made: number[] = []
  const due: number[] = []
  const placed = Array.from({ length: days }, (_, day) => orders.map((at) => at + day * DAY)).flat()
  const told = {
    sent: 0,
    longest: 0,
    least_left: calls_a_day as number,
    rounds: 0,
    placed: placed.length,
  }
  let next = 0
  let first = 0
  let back = 0
  let old = 0
  for (let now = 0; now < days * DAY; now += STEP) {
    while (next < placed.length && placed[next] <= now) {
      due.push(placed[next])
      next += 1
    }
    const since = rolling ? now - DAY : now - (now % DAY)
    while (made[back] < since) {
      back += 1
    }
    while (placed[first] <= now - 3600) {
      first += 1
    }
    while (made[old] < now - DAY) {
      old += 1
    }
    const taken = made.length - back
    const budget: CallBudget = {
      left: calls_a_day - taken - RESERVE,
      a_day: calls_a_day - RESERVE,
      // Where calls come back one by one, the day seems to begin anew with the next of them.
      resets_in_seconds: rolling ? (made[back] ?? now) + DAY - now : DAY - (now % DAY),
      made_in_a_day: made.length - old,
      pace: { subjects: next - first, seconds: now - placed[first] },
    }
    const ready = due.length >= BATCH || (due.length > 0 && now - due[0] >= gatherSeconds(budget))
    if (ready && budget.left >= calls_a_round) {
      told.longest = Math.max(told.longest, now - due[0])
      told.sent += due.splice(0, BATCH).length
      told.rounds += 1
      made.push(...Array.from({ length: calls_a_round }, () => now))
      told.least_left = Math.min(told.least_left, calls_a_day - taken - calls_a_round)
    }
  }
  return { ...told, waiting: due.length }
}

const evenly = (count: number, from = 0, to = DAY) =>
  Array.from({ length: count }, (_, index) => from + (index * (to - from)) / count)

const budget = (more: Partial<CallBudget>): CallBudget => ({
  left: 950,
  a_day: 950,
  resets_in_seconds: DAY,
  made_in_a_day: 500,
  pace: { subjects: 500, seconds: 3600 },
  ...more,
})

describe("gathering", () => {
  it("is none while the calls are ample, minutes when they are short, an hour at most", () => {
    expect(gatherSeconds(budget({ pace: { subjects: 20, seconds: 3600 } }))).toBe(0)
    expect(gatherSeconds(budget({ left: 100, pace: { subjects: 0, seconds: 0 } }))).toBe(0)
    expect(gatherSeconds(budget({}))).toBe(364)
    expect(gatherSeconds(budget({ left: 475 }))).toBe(728)
    expect(gatherSeconds(budget({ left: 20 }))).toBe(3600)
    expect(gatherSeconds(budget({ left: 0 }))).toBe(3600)
    expect(gatherSeconds(budget({ left: -50, pace: { subjects: 0, seconds: 0 } }))).toBe(3600)
  })

  it("grows as the calls left shrink", () => {
    const waits = [900, 700, 500, 300, 100].map((left) => gatherSeconds(budget({ left })))
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(new Set(waits).size).toBe(waits.length)
  })

  it("is shorter the sooner the day begins anew, but no closer than a day's calls allow", () => {
    expect(gatherSeconds(budget({ left: 300, resets_in_seconds: DAY / 2 }))).toBe(576)
    expect(gatherSeconds(budget({ left: 300, resets_in_seconds: 60 }))).toBe(364)
  })

  it("sends 15,000 orders a day with 1,000 calls, and keeps those for people", () => {
    const shop = live({ orders: evenly(15_000), calls_a_day: 1000, calls_a_round: 3 })
    expect(shop.sent).toBeGreaterThan(15_000 - 100)
    expect(shop.waiting).toBeLessThan(100)
    expect(shop.longest).toBeLessThanOrEqual(3600)
    expect(shop.least_left).toBeGreaterThanOrEqual(RESERVE)
  })

  it("does so day after day, also where calls come back one by one", () => {
    for (const rolling of [false, true]) {
      const shop = live({
        orders: evenly(15_000),
        calls_a_day: 1000,
        calls_a_round: 3,
        rolling,
        days: 3,
      })
      expect(shop.waiting).toBeLessThan(300)
      expect(shop.longest).toBeLessThanOrEqual(3600)
      expect(shop.least_left).toBeGreaterThanOrEqual(RESERVE)
    }
  })

  it.each([
    ["all day", evenly(200)],
    ["in the ten hours of a working day", evenly(200, 8 * 3600, 18 * 3600)],
    ["in the evening", evenly(200, 14 * 3600, 24 * 3600)],
  ])("never lets a shop with 200 orders a day wait: %s", (_when, orders) => {
    const shop = live({ orders, calls_a_day: 1000, calls_a_round: 4 })
    expect(shop).toMatchObject({ waiting: 0, sent: 200, rounds: 200 })
    expect(shop.longest).toBeLessThan(2 * STEP)
  })

  it("never lets one with 1,000 orders a day wait where 5,000 calls are allowed", () => {
    const orders = evenly(1000, 8 * 3600, 20 * 3600)
    const shop = live({ orders, calls_a_day: 5000, calls_a_round: 4 })
    expect(shop.sent).toBe(1000)
    expect(shop.longest).toBeLessThan(2 * STEP)
  })

  it("lets a rush on a calm day go as it comes, for a while", () => {
    const rush = { pace: { subjects: 100, seconds: 300 }, resets_in_seconds: DAY / 2 }
    expect(gatherSeconds(budget({ ...rush, left: 460, made_in_a_day: 30 }))).toBe(0)
    expect(gatherSeconds(budget({ ...rush, left: 450, made_in_a_day: 30 }))).toBeGreaterThan(0)
    expect(gatherSeconds(budget({ ...rush, left: 460, made_in_a_day: 500 }))).toBeGreaterThan(0)
    const orders = evenly(100, 12 * 3600, 12 * 3600 + 100)
    const shop = live({ orders, calls_a_day: 5000, calls_a_round: 4 })
    expect(shop.longest).toBeLessThan(2 * STEP)
  })

  it.each([500, 1_000, 3_000, 8_000])("gets %i orders through a day of 1,000 calls", (count) => {
    const shop = live({ orders: evenly(count), calls_a_day: 1000, calls_a_round: 3 })
    expect(shop.sent).toBeGreaterThan(count - BATCH)
    expect(shop.longest).toBeLessThanOrEqual(3600)
    expect(shop.least_left).toBeGreaterThanOrEqual(RESERVE)
  })
})

import type { Random } from "../lives/random"

/** A part of an order's money, and the side on which it is recorded first. */
export interface Portion {
  side: "medusa" | "xero"
  /** Cents. */
  cents: number
}

/** Cuts an order's total into parts that come to it exactly, each recorded on one side or the other. */
export function portionsOf(random: Random, totalCents: number): Portion[] {
  const cuts = new Set(
    Array.from({ length: random.whole(0, 3) }, () => random.whole(1, totalCents - 1))
  )
  const ends = [...cuts, totalCents].sort((a, b) => a - b)
  return ends.map((end, index) => ({
    side: random.chance(0.5) ? "medusa" : "xero",
    cents: end - (ends[index - 1] ?? 0),
  }))
}

/** Puts the steps of several orders into one order of time, keeping each order's own. */
export function interleaved<T>(random: Random, queues: T[][]): T[] {
  const left = queues.map((queue) => [...queue])
  const steps: T[] = []
  for (;;) {
    const waiting = left.filter((queue) => queue.length > 0)
    const next = waiting.length ? random.pick(waiting).shift() : undefined
    if (next === undefined) {
      return steps
    }
    steps.push(next)
  }
}

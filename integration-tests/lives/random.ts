/** Chance that comes out the same every time: a small generator (mulberry32) from a seed. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, but not, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from the first to the last, both possible. */
  whole(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1))
  }

  /** True as often as the share says. */
  chance(share: number): boolean {
    return this.next() < share
  }

  /** @throws RangeError for an empty list, of which nothing can be picked */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) {
      throw new RangeError("Nothing to pick from.")
    }
    return list[this.whole(0, list.length - 1)]
  }

  /** Several of a list, none twice, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    const taken = new Set<T>()
    while (taken.size < count && left.length > 0) {
      const [one] = left.splice(this.whole(0, left.length - 1), 1)
      taken.add(one)
    }
    return list.filter((one) => taken.has(one))
  }

  /** One of a list, each as often as its weight says. */
  weighted<T extends { weight: number }>(list: readonly T[]): T {
    let left = this.next() * list.reduce((sum, { weight }) => sum + weight, 0)
    return (
      list.find(({ weight }) => {
        left -= weight
        return left < 0
      }) ?? list[list.length - 1]
    )
  }
}

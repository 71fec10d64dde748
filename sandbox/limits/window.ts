/** A fixed window: it opens with the first call after the last one closed. */
export class Window {
  private startedAt = -Infinity
  private used = 0

  constructor(private readonly lengthMs: number) {}

  /** How many calls the window has seen by now. */
  count(now: number): number {
    return this.open(now) ? this.used : 0
  }

  add(now: number): number {
    if (!this.open(now)) {
      this.startedAt = now
      this.used = 0
    }
    this.used += 1
    return this.used
  }

  /** Whole seconds until the window closes, at least one. */
  secondsLeft(now: number): number {
    return Math.max(1, Math.ceil((this.startedAt + this.lengthMs - now) / 1000))
  }

  private open(now: number): boolean {
    return now < this.startedAt + this.lengthMs
  }
}

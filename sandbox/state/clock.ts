import type { SandboxState } from "./sandbox-state"

/** The sandbox's clock: the given one, moved ahead by what the control API asked for. */
export class Clock {
  constructor(
    private readonly base: () => Date,
    private readonly state: SandboxState
  ) {}

  now(): Date {
    return new Date(this.base().getTime() + this.state.clockOffsetMs)
  }

  /** @param seconds how far to move ahead; negative values are refused, since books only grow older */
  advance(seconds: number): void {
    if (!Number.isFinite(seconds) || seconds < 0) {
      throw new RangeError("The clock can only be moved ahead, by a number of seconds.")
    }
    this.state.clockOffsetMs += Math.round(seconds * 1000)
  }
}

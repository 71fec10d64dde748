import { randomUUID } from "node:crypto"
import type { RateLimitProblem } from "./rate-limiter"

/** What is to go wrong. */
export type FaultKind =
  /** Answers so without doing anything; 5xx answers go into the idempotency cache unless `uncached`. */
  | { kind: "status"; status: number; body?: object | string; uncached?: boolean }
  /** Cuts the connection before anything was done. */
  | { kind: "drop_before" }
  /** Does everything, then cuts the connection instead of answering. */
  | { kind: "drop_after" }
  /** Waits before anything is done, at most until the faults are cleared. */
  | { kind: "delay"; ms: number }
  /** A 429 although no limit was reached. */
  | { kind: "rate_limit"; problem?: RateLimitProblem; retry_after?: number }
  /** Does everything, then answers with JSON that stops half-way. */
  | { kind: "malformed" }

/** A fault and the calls it waits for. */
export type FaultRequest = FaultKind & {
  method?: string
  /** With `*` for anything: `/Invoices*`, `/connect/token`. API paths are below `/api.xro/2.0`. */
  path?: string
  /** How many calls it strikes; one when absent. */
  times?: number
  /** How many calls that fit it lets pass first; none when absent. */
  after?: number
}

/** A fault that waits: how many calls it still strikes and lets pass, and what tells that it was cleared. */
export type Fault = FaultRequest & {
  id: string
  left: number
  spared: number
  cleared: AbortSignal
}

const KINDS = ["status", "drop_before", "drop_after", "delay", "rate_limit", "malformed"]

/** The faults that wait for their call, first come first served. */
export class FaultQueue {
  private waiting: Fault[] = []
  private clearing = new AbortController()

  /** @throws RangeError for a kind or a number that makes no sense */
  add(request: FaultRequest): Fault {
    const times = request.times ?? 1
    if (!KINDS.includes(request.kind)) {
      throw new RangeError(`A fault's kind is one of ${KINDS.join(", ")}.`)
    }
    if (!Number.isInteger(times) || times < 1) {
      throw new RangeError("A fault's times is a whole number from one up.")
    }
    if (request.kind === "status" && !(request.status >= 200 && request.status <= 599)) {
      throw new RangeError("A fault's status is a number from 200 to 599.")
    }
    if (request.kind === "delay" && !(request.ms >= 0)) {
      throw new RangeError("A delay needs its ms.")
    }
    const spared = request.after ?? 0
    if (!Number.isInteger(spared) || spared < 0) {
      throw new RangeError("A fault's after is a whole number.")
    }
    const { signal: cleared } = this.clearing
    const fault = { ...request, id: randomUUID(), left: times, spared, cleared }
    this.waiting.push(fault)
    return fault
  }

  /** The fault that strikes this call, if any; its count goes down. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.waiting.find((candidate) => strikes(candidate, method, path))
    if (fault && fault.spared > 0) {
      fault.spared -= 1
      return undefined
    }
    if (fault) {
      fault.left -= 1
      this.waiting = this.waiting.filter(({ left }) => left > 0)
    }
    return fault
  }

  list(): Fault[] {
    return [...this.waiting]
  }

  /** Takes all away, and ends the delays that are under way. */
  clear(): void {
    this.waiting = []
    this.clearing.abort()
    this.clearing = new AbortController()
  }
}

function strikes(fault: Fault, method: string, path: string): boolean {
  if (fault.method && fault.method.toUpperCase() !== method.toUpperCase()) {
    return false
  }
  if (!fault.path) {
    return true
  }
  const parts = fault.path.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${parts.join(".*")}$`, "i").test(path)
}

import type { FaultRequest } from "../../../sandbox/limits/fault-queue"
import type { Random } from "../../lives/random"

const PATHS = ["/Contacts*", "/Invoices*", "/Payments*", "/CreditNotes*", undefined] as const
const METHODS = ["PUT", "PUT", "GET", undefined] as const
const PROBLEMS = ["minute", "day", "concurrent", "appminute"] as const

/** Longer than a worker waits for an answer. */
const BEYOND_PATIENCE_MS = 6_000

type Kind = { weight: number; draw(random: Random): FaultRequest }

const status = (weight: number, code: number, body?: string): Kind => ({
  weight,
  draw: (random) => ({ kind: "status", status: code, body, uncached: random.chance(0.5) }),
})

const KINDS: Kind[] = [
  { weight: 4, draw: () => ({ kind: "drop_before" }) },
  { weight: 6, draw: () => ({ kind: "drop_after" }) },
  { weight: 4, draw: () => ({ kind: "malformed" }) },
  status(2, 500),
  status(2, 503),
  status(1, 502, "<html>Bad gateway</html>"),
  {
    weight: 4,
    draw: (random) => ({
      kind: "rate_limit",
      problem: random.pick(PROBLEMS),
      retry_after: random.pick([1, 7, 55, 3600]),
    }),
  },
  // Xero's own 429 without a word on how long.
  { weight: 1, draw: () => ({ kind: "status", status: 429, body: "" }) },
  { weight: 3, draw: (random) => ({ kind: "delay", ms: random.whole(50, 600) }) },
  { weight: 0.3, draw: () => ({ kind: "delay", ms: BEYOND_PATIENCE_MS }) },
]

/** Something that goes wrong at one or two calls. */
export function drawFault(random: Random): FaultRequest {
  const fault = random.weighted(KINDS).draw(random)
  if (random.chance(0.1)) {
    return { ...fault, path: "/connect/token", times: 1 }
  }
  return {
    ...fault,
    path: random.pick(PATHS),
    method: random.pick(METHODS),
    times: random.whole(1, 2),
  }
}

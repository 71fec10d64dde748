import type { FaultRequest } from "../../../sandbox/limits/fault-queue"
import type { Change } from "../store/change-order"

/** What becomes of an event of the store's. */
export type Fate =
  { is: "delivered" } | { is: "dropped" } | { is: "doubled" } | { is: "delayed"; ticks: number }

/** Something that happens in a run; `order` counts the run's orders from 0. Orders of `one guest` share a contact. */
export type Act =
  | { is: "place"; order: number; template: number; by: "one guest" | "a new guest"; fate: Fate }
  | { is: "change"; order: number; change: Change; fate: Fate }
  | { is: "fault"; fault: FaultRequest }
  | { is: "expire tokens" }
  | { is: "revoke access" }
  | { is: "crash database" }
  | { is: "scan" }
  /** Nothing more happens in the store until what happened so far is worked off. */
  | { is: "quiet" }

/** A worker is killed when it reaches the step for the nth time. */
export interface Kill {
  step: string
  nth: number
}

/** All that a seed decides. What it cannot decide is how fast the machine is. */
export interface RunPlan {
  seed: number
  /** At once. */
  workers: number
  latencyMs: number
  ticks: number
  acts: { tick: number; act: Act }[]
  kills: Kill[]
  /** The order whose invoice number the accountant uses first, or null. */
  poison: number | null
}

import type { Random } from "../../../lives/random"
import type { LineStyle } from "../model-lines"
import { type ModelOrder } from "../model-order"

/** An order in the midst of its life. */
export interface ModelLiving {
  order: ModelOrder
  random: Random
  style: LineStyle
  /** The moment of the step, UTC. */
  now: string
}

/** Something that happens to an order; how often against the others is its weight. */
export interface ModelStep {
  name: string
  weight: number
  /**
   * Changes the order.
   *
   * @returns what happened, in words; null when there is nothing that it could happen to
   */
  take(living: ModelLiving): string | null
}

/** A new version of the order, in which Medusa gives every credit line another id. */
export function nextVersion({ order, now }: ModelLiving): void {
  order.version += 1
  order.credit_lines = order.credit_lines.map((line, at) => ({
    ...line,
    id: `cl_${order.display_id}_${order.version}_${at}`,
    created_at: now,
  }))
}

import type { ChaosOptions } from "../read-options"
import { drawPlan } from "./draw-plan"
import type { RunPlan } from "./run-plan"
import { CALL_STEPS, DATABASE_STEPS } from "./steps"

/** A worker that dies in the midst of a call leaves it counted as under way for two minutes; more than three block the rest. */
const CALLS_A_RUN = 3

/** The plans of all runs that are asked for. */
export function drawPlans({ seed, runs, orders, everyStep }: ChaosOptions): RunPlan[] {
  if (!everyStep) {
    return Array.from({ length: runs }, (_, at) => drawPlan(seed + at, orders))
  }
  const count = Math.ceil((CALL_STEPS.length + 1) / CALLS_A_RUN)
  const steps = [...CALL_STEPS, ...DATABASE_STEPS]
  return Array.from({ length: count }, (_, at) =>
    drawPlan(
      seed + at,
      orders,
      steps.filter((_step, place) => place % count === at)
    )
  )
}

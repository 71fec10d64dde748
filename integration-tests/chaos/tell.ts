import { STEPS } from "./plan/steps"
import type { ChaosOptions } from "./read-options"
import type { RunOutcome } from "./run-seed"

const TOLD_STEPS = 200

/** A run that went wrong: what differs, what led to it, and how to see it again. */
export function tellFailure({ plan, problems, trail }: RunOutcome, options: ChaosOptions): string {
  const { orders, seed } = options
  // A run among those of --every-step kills where its place says, so all of them are run again.
  const again = options.everyStep ? `--every-step --seed ${seed}` : `--seed ${plan.seed} --runs 1`
  return [
    ...problems.map(({ is, words }) => `   ${is}: ${words}`),
    `   plan: ${JSON.stringify(plan)}`,
    ...trail.slice(-TOLD_STEPS).map((words) => `   ${words}`),
    `   again: npm run chaos -- ${again} --orders ${orders}`,
  ].join("\n")
}

/** All runs together. */
export function summary(outcomes: RunOutcome[], milliseconds: number): string {
  const problems = outcomes.flatMap((one) => one.problems)
  const count = (is: string) => problems.filter((one) => one.is === is).length
  const killed = outcomes.flatMap((one) => one.killed)
  const perStep = STEPS.map((step) => ({ step, times: killed.filter((at) => at === step).length }))
  const never = stepsSpared(outcomes)
  const orders = outcomes.reduce((sum, one) => sum + one.orders, 0)
  return [
    "",
    ...perStep.map(({ step, times }) => `  ${String(times).padStart(5)}  killed at: ${step}`),
    never.length > 0 ? `Never killed at: ${never.join(", ")}` : "Killed at every step",
    `${outcomes.length} runs, ${orders} orders, ${killed.length} workers killed, ` +
      `${Math.round(milliseconds / 1000)} s: ${count("lost")} lost, ${count("twice")} twice, ` +
      `${count("limit")} limits broken, ${count("wrong")} wrong, ${count("stuck")} stuck, ` +
      `${count("broken")} otherwise`,
    `${outcomes.filter((one) => one.problems.length === 0).length} passed, ` +
      `${outcomes.filter((one) => one.problems.length > 0).length} failed`,
  ].join("\n")
}

/** Steps at which no worker was killed. */
export function stepsSpared(outcomes: RunOutcome[]): string[] {
  const killed = new Set(outcomes.flatMap((one) => one.killed))
  return STEPS.filter((step) => !killed.has(step))
}

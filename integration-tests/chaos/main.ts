// Run by npm run chaos, compiled, on a database of its own.
import { drawPlans } from "./plan/draw-plans"
import { readOptions } from "./read-options"
import { type RunOutcome, runSeed } from "./run-seed"
import { openStage } from "./stage"
import { stepsSpared, summary, tellFailure } from "./tell"

const SPARES = 3

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  const began = Date.now()
  const stage = await openStage(process.env.DATABASE_URL ?? "", SPARES)
  const outcomes: RunOutcome[] = []
  try {
    for (const plan of drawPlans(options)) {
      const outcome = await runSeed(stage, plan)
      outcomes.push(outcome)
      const { killed, problems, milliseconds } = outcome
      console.log(
        `${problems.length === 0 ? "ok" : "not ok"} seed ${plan.seed} (${(milliseconds / 1000).toFixed(1)} s)` +
          (killed.length > 0 ? ` killed at: ${killed.join(", ")}` : "")
      )
      if (problems.length > 0) {
        console.log(tellFailure(outcome, options))
      }
    }
  } finally {
    await stage.close()
  }
  console.log(summary(outcomes, Date.now() - began))
  const spared = stepsSpared(outcomes)
  if (options.everyStep && spared.length > 0) {
    console.log(`not ok a worker is killed at every step; none was at: ${spared.join(", ")}`)
    return 1
  }
  return outcomes.every(({ problems }) => problems.length === 0) ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.stack ?? error.message)
    process.exit(1)
  }
)

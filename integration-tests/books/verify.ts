// npm run verify:books [-- --orders <n> --seed <n> --workers <n> --report <file>]
import { writeFileSync } from "node:fs"
import { addOutcome, emptyReport, isInStep, markdown, summary } from "./report"
import { readOptions } from "./read-options"
import { runGroups } from "./run-groups"
import type { GroupRequest } from "./verify-group"

/** Orders that share an organisation; more of them only make its journal slower to search. */
const GROUP = 200

/** How many differences are told in full. */
const TOLD = 20

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  if (!options) {
    return 0
  }
  const { orders, seed, workers, report: file } = options
  const started = Date.now()
  const groups = Array.from({ length: Math.ceil(orders / GROUP) }, (_, at): GroupRequest => ({
    seed,
    first: at * GROUP,
    orders: Math.min(GROUP, orders - at * GROUP),
    base: at,
  }))
  const report = emptyReport(seed)
  await runGroups(groups, workers, (outcome) => {
    addOutcome(report, outcome)
    const seconds = Math.round((Date.now() - started) / 1000)
    console.log(
      `[${seconds} s] ${report.orders} of ${orders} orders, ${report.differences.length} that differ`
    )
  })
  report.differences.slice(0, TOLD).forEach((words) => console.log(`\n${words}`))
  console.log(`\n${summary(report)}`)
  if (file) {
    writeFileSync(file, markdown(report))
  }
  return isInStep(report) ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`\n${error.message}`)
    process.exit(1)
  }
)

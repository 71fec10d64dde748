// Run by npm run bench, once the stores answer.
import os from "node:os"
import { openBench, type BenchSetting } from "./bench"
import { MEASURES } from "./measures/measures"
import { readOptions } from "./read-options"
import { writeResults } from "./write-results"
import type { Result } from "./result"

async function main(): Promise<void> {
  if (!process.env.BENCH) {
    throw new Error("The measurements need stores to measure: npm run bench")
  }
  const options = readOptions(process.argv.slice(2))
  const bench = await openBench(JSON.parse(process.env.BENCH) as BenchSetting)
  const results: Result[] = []
  const [load] = os.loadavg()
  console.log(`The machine has ${os.cpus().length} cores; its load is ${load.toFixed(1)}.`)
  for (const { name, measure } of MEASURES.filter((one) => options.only.includes(one.name))) {
    console.log(`\n${name} …`)
    const began = Date.now()
    for (const result of await measure(bench, options)) {
      results.push(result)
      console.log(
        `  ${result.what}: ${result.figure}${result.wanted ? ` (wanted: ${result.wanted})` : ""}`
      )
    }
    console.log(`  in ${Math.round((Date.now() - began) / 1000)} s`)
  }
  if (options.write) {
    writeResults(results, load)
  }
  await bench.database.end()
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(`\n${error.stack ?? error.message}`)
    process.exit(1)
  }
)

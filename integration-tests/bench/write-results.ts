import { readFileSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { withResults } from "./results-table"
import type { Result } from "./result"

const PAGE = path.join(__dirname, "..", "..", "docs", "benchmarks.md")

/**
 * Puts the results of a run into docs/benchmarks.md.
 *
 * @param load the machine's before the run: how many programs wanted a core
 */
export function writeResults(results: Result[], load: number): void {
  const day = new Date().toISOString().slice(0, 10)
  const when = `${day}, ${os.cpus().length} cores, Node.js ${process.versions.node}, load before ${load.toFixed(1)}`
  writeFileSync(PAGE, withResults(readFileSync(PAGE, "utf8"), results, when))
}

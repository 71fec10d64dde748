import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { rootFolder } from "../root-folder.mjs"
import { jestCommand } from "./jest-command.mjs"

function readOutcome(file, exitCode) {
  if (!fs.existsSync(file)) {
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const report = JSON.parse(fs.readFileSync(file, "utf8"))
  // A file that cannot even be loaded holds no failed test, but it is a failure.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Runs one part of the tests, with jest's own output as it comes.
 *
 * @param {string} name
 * @param {{ args: string[], workers: number | undefined, environment: Record<string, string>, stopping: AbortSignal }}
 *   options `args` go to jest; `workers` is how many spec files run at once; `stopping` ends the part early
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} numbers of tests
 */
export async function runPart(name, { args, workers, environment, stopping }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "medusa-plugin-xero-tests-"))
  const report = path.join(folder, "report.json")
  const jest = jestCommand(
    name,
    // With one worker per core, what the host prints while it starts would drown the results.
    ["--passWithNoTests", "--silent", "--json", `--outputFile=${report}`, ...args],
    workers,
    { ...environment, ...(args.length === 0 && { WHOLE_PART: "1" }) }
  )
  const child = spawn(jest.program, jest.args, {
    cwd: rootFolder,
    env: jest.env,
    stdio: ["ignore", "inherit", "inherit"],
  })
  const stop = () => child.kill("SIGTERM")
  stopping.addEventListener("abort", stop)
  const exitCode = await new Promise((resolve) => child.once("close", resolve))
  stopping.removeEventListener("abort", stop)
  const outcome = readOutcome(report, exitCode)
  fs.rmSync(folder, { recursive: true, force: true })
  return outcome
}

import { spawn } from "node:child_process"
import path from "node:path"
import { commandOf, hasEnded } from "../process/process-of.mjs"
import { rootFolder } from "../root-folder.mjs"

/** Said by a run once everything of its cluster has a process; what follows are their ids. */
export const STARTED = "Processes:"

const PATIENCE_MILLISECONDS = 20_000

/**
 * Starts this very command once more on the database that is there, presses Ctrl-C as soon as all of its processes
 * run, and looks what is left.
 *
 * @param {string} databaseUrl of a database that is filled already
 * @returns {Promise<string | null>} what is wrong, or null
 */
export async function checkInterrupt(databaseUrl) {
  const child = spawn(process.execPath, [path.join(rootFolder, "scripts/test-cluster.mjs")], {
    cwd: rootFolder,
    env: { ...process.env, CLUSTER_DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let words = ""
  const ended = new Promise((resolve) => child.once("close", resolve))
  const pids = await new Promise((resolve) => {
    const read = (chunk) => {
      words += String(chunk)
      const found = new RegExp(`${STARTED} ([\\d ]+)\\n`).exec(words)
      if (found) {
        resolve(found[1].trim().split(" ").map(Number))
      }
    }
    child.stdout.on("data", read)
    child.stderr.on("data", read)
    child.once("close", () => resolve([]))
  })
  if (pids.length === 0) {
    return `the run ended before it had a cluster:\n${words}`
  }
  const gone = pids.filter((pid) => commandOf(pid) === null)
  child.kill("SIGINT")
  const stopped = await hasEnded(child.pid, PATIENCE_MILLISECONDS)
  if (!stopped) {
    child.kill("SIGKILL")
  }
  await ended
  const left = pids.filter((pid) => commandOf(pid) !== null)
  if (gone.length > 0) {
    return `processes ended before Ctrl-C: ${gone.join(", ")}`
  }
  if (!stopped) {
    return `it still ran ${PATIENCE_MILLISECONDS / 1000} s after Ctrl-C`
  }
  return left.length > 0 ? `processes are left behind: ${left.join(", ")}` : null
}

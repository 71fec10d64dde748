import fs from "node:fs"
import path from "node:path"
import { commandOf, hasEnded } from "../process/process-of.mjs"

/** Fast shutdown first (SIGINT), then an immediate one, which PostgreSQL recovers from at its next start. */
const signals = ["SIGINT", "SIGQUIT", "SIGKILL"]

/**
 * Stops a PostgreSQL that outlived the command it was started by (killed with SIGKILL, say), and clears its lock
 * file, so that the data folder can be opened again.
 *
 * @param {string} dataFolder
 * @returns {Promise<boolean>} whether one was found running
 */
export async function stopOrphan(dataFolder) {
  const lockFile = path.join(dataFolder, "postmaster.pid")
  if (!fs.existsSync(lockFile)) {
    return false
  }
  const pid = Number(fs.readFileSync(lockFile, "utf8").split("\n")[0])
  const command = commandOf(pid)
  const isOurs =
    command !== null &&
    /postgres/.test(command) &&
    (process.platform === "win32" || command.includes(dataFolder))
  if (!isOurs) {
    fs.rmSync(lockFile, { force: true })
    return false
  }
  for (const signal of signals) {
    process.kill(pid, signal)
    if (await hasEnded(pid, 8000)) {
      fs.rmSync(lockFile, { force: true })
      return true
    }
  }
  throw new Error(
    `A PostgreSQL left from an earlier run (process ${pid}) does not stop. End it and start again.`
  )
}

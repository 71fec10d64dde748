import { spawnSync } from "node:child_process"
import fs from "node:fs"

/**
 * The command line of a running process, or null when no such process runs.
 *
 * A process id on its own proves nothing: the system gives it to another program once its owner is gone. So
 * whatever was written down about a process is compared with this before anything is done to it.
 *
 * @param {number} pid
 */
export function commandOf(pid) {
  if (!Number.isInteger(pid) || pid <= 1) {
    return null
  }
  if (process.platform === "linux") {
    try {
      const state = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.[0]
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim()
      return state === "Z" || command === "" ? null : command
    } catch {
      return null
    }
  }
  if (process.platform === "win32") {
    const list = spawnSync("tasklist", ["/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"], {
      encoding: "utf8",
    })
    return list.stdout?.includes(`"${pid}"`) ? list.stdout.trim() : null
  }
  const ps = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" })
  return ps.status === 0 ? ps.stdout.trim() || null : null
}

/**
 * Waits until a process has ended.
 *
 * @param {number} pid
 * @param {number} milliseconds how long to wait at most
 * @returns {Promise<boolean>} whether it has ended
 */
export async function hasEnded(pid, milliseconds) {
  const until = Date.now() + milliseconds
  while (commandOf(pid) !== null) {
    if (Date.now() > until) {
      return false
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

import fs from "node:fs"
import path from "node:path"
import { commandOf, hasEnded } from "../process/process-of.mjs"
import { readJson, writeJson } from "./json-file.mjs"

/** Ends what a launcher that was killed left running. */
async function endLeftover({ pid, mark }) {
  for (const signal of ["SIGTERM", "SIGKILL"]) {
    if (!commandOf(pid)?.includes(mark)) {
      return
    }
    process.kill(pid, signal)
    await hasEnded(pid, 5000)
  }
}

/**
 * Makes this process the only one that uses the data folder, and ends what an earlier launcher could not end itself
 * because it was killed.
 *
 * @param {string} folder
 * @returns {Promise<{ note: (pid: number, mark: string) => void, release: () => void }>} `note` writes down a child, with
 *   a part of its command line to know it by
 * @throws Error when the demo is running already
 */
export async function claimDataFolder(folder) {
  const file = path.join(folder, "running.json")
  const claim = { pid: process.pid, mark: process.argv[1], children: [] }
  const earlier = readJson(file)
  if (earlier && earlier.pid !== process.pid && commandOf(earlier.pid)?.includes("demo.mjs")) {
    throw new Error(
      `The demo is already running (process ${earlier.pid}). Stop it first, or use its addresses.`
    )
  }
  for (const child of earlier?.children ?? []) {
    await endLeftover(child)
  }
  writeJson(file, claim)
  return {
    note: (pid, mark) => {
      claim.children.push({ pid, mark })
      writeJson(file, claim)
    },
    release: () => fs.rmSync(file, { force: true }),
  }
}

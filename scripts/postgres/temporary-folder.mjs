import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { commandOf } from "../process/process-of.mjs"
import { stopOrphan } from "./stop-orphan.mjs"

const prefix = "medusa-plugin-xero-data-"

/** Removes what runs that were killed left behind: their servers and their folders. */
async function sweep() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(os.tmpdir(), name)
    const owner = commandOf(Number(name.slice(prefix.length).split("-")[0]))
    if (owner !== null && /node/.test(owner)) {
      continue
    }
    try {
      await stopOrphan(folder)
      fs.rmSync(folder, { recursive: true, force: true })
    } catch {
      // It belongs to another user of this machine, who will sweep it.
    }
  }
}

/**
 * Makes a folder for the data of one run. Its name holds the id of this process, by which a later run sees whether
 * it is still in use.
 *
 * @returns {Promise<string>} the absolute path
 */
export async function temporaryFolder() {
  await sweep()
  return fs.mkdtempSync(path.join(os.tmpdir(), `${prefix}${process.pid}-`))
}

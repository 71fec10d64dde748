import fs from "node:fs"
import path from "node:path"
import os from "node:os"
import { rootFolder } from "../root-folder.mjs"

const cache = path.join(rootFolder, ".cache")

/**
 * Where the demo keeps what outlives a run: the store's database, the sandbox's file, the secrets, the logs.
 *
 * It lies in the repository. Only for root it lies elsewhere, since PostgreSQL then runs as a user who cannot look into
 * root's home; the repository remembers where. DEMO_DATA, when set, is used instead.
 *
 * @returns {string} the absolute path of a folder that exists
 */
export function dataFolder() {
  if (process.env.DEMO_DATA) {
    const given = path.resolve(process.env.DEMO_DATA)
    fs.mkdirSync(given, { recursive: true })
    return given
  }
  if (process.getuid?.() !== 0) {
    const inside = path.join(cache, "demo")
    fs.mkdirSync(inside, { recursive: true })
    return inside
  }
  const note = path.join(cache, "demo-data-folder")
  const noted = fs.existsSync(note) ? fs.readFileSync(note, "utf8").trim() : ""
  if (noted && fs.statSync(noted, { throwIfNoEntry: false })?.uid === 0) {
    return noted
  }
  // Unlike /tmp, /var/tmp outlives a restart of the machine.
  const parent = fs.existsSync("/var/tmp") ? "/var/tmp" : os.tmpdir()
  const made = fs.mkdtempSync(path.join(parent, "medusa-plugin-xero-demo-"))
  fs.chmodSync(made, 0o711)
  fs.mkdirSync(cache, { recursive: true })
  fs.writeFileSync(note, `${made}\n`)
  return made
}

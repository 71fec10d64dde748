import fs from "node:fs"

/** Reads a JSON file; null when there is none, or when it was cut short. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch {
    return null
  }
}

/** Writes a JSON file that only its owner may read, whole or not at all. */
export function writeJson(file, value) {
  fs.writeFileSync(`${file}.new`, JSON.stringify(value, null, 2), { mode: 0o600 })
  fs.renameSync(`${file}.new`, file)
}

import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { rootFolder } from "../root-folder.mjs"

function filesBelow(entry) {
  const absolute = path.join(rootFolder, entry)
  const found = fs.statSync(absolute, { throwIfNoEntry: false })
  if (!found) {
    return []
  }
  if (found.isFile()) {
    return [entry]
  }
  return fs
    .readdirSync(absolute)
    .sort()
    .filter((name) => name !== "__tests__" && name !== "node_modules")
    .flatMap((name) => filesBelow(path.join(entry, name)))
}

/**
 * A hash over names and contents, by which one sees whether anything has changed since.
 *
 * @param {string[]} entries files and folders, relative to the top of the repository; tests do not count
 */
export function fingerprint(entries) {
  const hash = createHash("sha256")
  for (const file of entries.flatMap(filesBelow)) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(rootFolder, file)))
      .update("\0")
  }
  return hash.digest("hex")
}

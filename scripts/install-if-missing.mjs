import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { say, step } from "./progress.mjs"
import { rootFolder } from "./root-folder.mjs"

/** npm writes its own copy of the lock file last, so it tells when an installation was finished. */
function reasonToInstall() {
  const modified = (file) =>
    fs.statSync(path.join(rootFolder, file), { throwIfNoEntry: false })?.mtimeMs
  const installed = modified("node_modules/.package-lock.json")
  if (installed === undefined) {
    return "The dependencies are not installed yet"
  }
  // `npm install` writes the lock file itself a moment after its own copy.
  return installed + 5000 < modified("package-lock.json")
    ? "The list of dependencies has changed"
    : null
}

function npmCi() {
  const npm = process.env.npm_execpath
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"]
  const options = { cwd: rootFolder, stdio: "inherit", shell: !npm && process.platform === "win32" }
  const child = npm ? spawn(process.execPath, [npm, ...args], options) : spawn("npm", args, options)
  const pass = (signal) => child.kill(signal)
  process.once("SIGTERM", pass)
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code) => {
      process.off("SIGTERM", pass)
      if (code === 0) {
        resolve()
      } else {
        reject(new Error("`npm ci` did not succeed; its own words are above."))
      }
    })
  })
}

/**
 * Installs the dependencies when they are missing or older than package-lock.json. Every command does this first, so
 * this file and what it imports use nothing but Node.js.
 */
export async function installIfMissing() {
  const reason = reasonToInstall()
  if (reason) {
    say(`${reason}: installing them with \`npm ci\`. It takes a minute or two.`)
    await step("Installing the dependencies", npmCi)
  }
}

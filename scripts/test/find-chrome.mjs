import { spawnSync } from "node:child_process"
import fs from "node:fs"

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const files = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]

/**
 * Finds a Chrome or Chromium for the browser tests: the one in CHROME_PATH, else the system's.
 *
 * @returns {string | null} its path
 * @throws Error when CHROME_PATH leads nowhere
 */
export function findChrome() {
  const given = process.env.CHROME_PATH
  if (given) {
    if (!fs.existsSync(given)) {
      throw new Error(`CHROME_PATH is ${given}, where there is nothing.`)
    }
    return given
  }
  const finder = process.platform === "win32" ? "where" : "which"
  for (const program of programs) {
    const found = spawnSync(finder, [program], { encoding: "utf8" })
    if (found.status === 0) {
      return found.stdout.split(/\r?\n/)[0]
    }
  }
  return files.find((file) => fs.existsSync(file)) ?? null
}

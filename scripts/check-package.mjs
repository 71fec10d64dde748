// Packs the plugin, installs it into a bare Medusa application outside the repository and sees its routes answer.
// Run `npm run build` before.
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { makeBareApp } from "./package/make-bare-app.mjs"
import { pack } from "./package/pack.mjs"
import { runBareApp } from "./package/run-bare-app.mjs"
import { openPostgres } from "./postgres/open-postgres.mjs"
import { stopChildren } from "./process/start-child.mjs"
import { say, step } from "./progress.mjs"

const FOREIGN =
  /(^|\/)(__tests__|sandbox|demo|integration-tests|scripts|docs)\/|\.(spec|test)\.|\.env/
const NEEDED = [
  "package.json",
  "LICENSE",
  "README.md",
  "CHANGELOG.md",
  ".medusa/server/src/modules/xero/index.js",
  ".medusa/server/src/admin/index.mjs",
]

let passed = 0
let failed = 0

function check(what, holds, found = "") {
  console.log(`${holds ? "ok" : "not ok"} ${what}${holds || !found ? "" : `: ${found}`}`)
  passed += holds ? 1 : 0
  failed += holds ? 0 : 1
}

async function statusOf(url, token) {
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  const answer = await fetch(url, { headers })
  return { status: answer.status, text: await answer.text() }
}

async function checkInstalled(folder, tarball) {
  await step("Installing the package into a bare Medusa", () => makeBareApp(folder, tarball))
  check("the package installs", true)
  const postgres = await openPostgres()
  try {
    const database = `xero-package-${process.pid}`
    await postgres.createDatabase(database)
    const app = await step("Migrating and starting it", () =>
      runBareApp(folder, postgres.environment(database))
    )
    check("the application migrates and starts", true)
    const open = await statusOf(`${app.url}/admin/xero`)
    check("GET /admin/xero without a login is refused", open.status === 401, `${open.status}`)
    const own = await statusOf(`${app.url}/admin/xero`, app.token)
    const answered = own.status === 200 && "connection" in (JSON.parse(own.text).status ?? {})
    check("GET /admin/xero answers the owner", answered, `${own.status} ${own.text.slice(0, 300)}`)
  } finally {
    await stopChildren()
    await postgres.stop()
  }
}

async function main() {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "bare-store-")))
  try {
    const { tarball, files, unpackedBytes } = await pack(folder)
    say(`Packed ${files.length} files, ${Math.round(unpackedBytes / 1024)} KiB unpacked`)
    const foreign = files.filter((file) => FOREIGN.test(file))
    check(
      "the package holds nothing a store does not need",
      foreign.length === 0,
      foreign.join(", ")
    )
    const missing = NEEDED.filter((file) => !files.includes(file))
    check("the package holds what a store needs", missing.length === 0, missing.join(", "))
    await checkInstalled(folder, tarball)
  } catch (error) {
    check("the package works in a bare Medusa", false, error.message)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => void stopChildren().then(() => process.exit(1)))
}
await main()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

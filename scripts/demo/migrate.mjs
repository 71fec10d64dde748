import path from "node:path"
import { medusaCli } from "../medusa-cli.mjs"
import { runChild } from "../process/run-child.mjs"
import { say, step } from "../progress.mjs"
import { rootFolder } from "../root-folder.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { readJson, writeJson } from "./json-file.mjs"

/**
 * Brings the database to where the code wants it, unless neither has changed since that was last done. What happened to
 * a database of somebody's own is not known here, so that one is always migrated.
 *
 * @param {object} demo
 * @param {string} demo.folder the data folder
 * @param {boolean} demo.given whether the database is somebody's own
 * @param {NodeJS.ProcessEnv} demo.env the host's
 */
export async function migrate({ folder, given, env }) {
  const stampFile = path.join(folder, "postgres-migrated.json")
  const code = fingerprint(["src", "package-lock.json", "demo/medusa-config.ts"])
  if (!given && readJson(stampFile)?.code === code) {
    say("The database is up to date")
    return
  }
  await step("Migrating the database", async () => {
    const [program, args] = medusaCli(["db:migrate", "--execute-safe-links"])
    const cwd = path.join(rootFolder, "demo")
    await runChild({ name: "The migration of the database", program, args, cwd, env })
  })
  writeJson(stampFile, { code })
}

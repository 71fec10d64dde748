import fs from "node:fs"
import path from "node:path"
import { medusaCli } from "../medusa-cli.mjs"
import { medusaEnvironment } from "../medusa-environment.mjs"
import { runChild } from "../process/run-child.mjs"
import { say, step } from "../progress.mjs"
import { rootFolder } from "../root-folder.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { readJson, writeJson } from "./json-file.mjs"

const output = path.join(rootFolder, ".medusa", "server")
const stampFile = path.join(rootFolder, ".cache", "plugin-build.json")

/** When the build was made: `medusa plugin:build` by itself makes the folder anew, and then this stamp is not about it. */
const madeAt = () => fs.statSync(path.join(output, "src"), { throwIfNoEntry: false })?.birthtimeMs

/** Builds the plugin as it would be published, unless nothing has changed since it was built. */
export async function buildPlugin() {
  const sources = fingerprint(["src", "package.json", "package-lock.json", "tsconfig.json"])
  const stamp = readJson(stampFile)
  if (stamp?.sources === sources && madeAt() !== undefined && stamp.madeAt === madeAt()) {
    say("The plugin is built already")
    return
  }
  await step("Building the plugin", async () => {
    const [program, args] = medusaCli(["plugin:build"])
    const env = medusaEnvironment({ NODE_ENV: "production" })
    await runChild({ name: "The build of the plugin", program, args, cwd: rootFolder, env })
  })
  fs.mkdirSync(path.dirname(stampFile), { recursive: true })
  writeJson(stampFile, { sources, madeAt: madeAt() })
}

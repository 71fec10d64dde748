import fs from "node:fs"
import path from "node:path"
import { medusaCli } from "../medusa-cli.mjs"
import { medusaEnvironment } from "../medusa-environment.mjs"
import { runChild } from "../process/run-child.mjs"
import { say, step } from "../progress.mjs"
import { rootFolder } from "../root-folder.mjs"
import { readJson, writeJson } from "./json-file.mjs"

const markerOf = (folder) => path.join(folder, "seeded.json")

/** Whether the last run was stopped in the middle of seeding, so that what is there is neither empty nor whole. */
export function isHalfSeeded(folder) {
  return readJson(markerOf(folder))?.state === "begun"
}

/** Forgets that the store was seeded. */
export function forgetSeeding(folder) {
  fs.rmSync(markerOf(folder), { force: true })
}

/**
 * Gives the store its regions, products and owner, before it is started.
 *
 * @returns {Promise<boolean>} whether it still wants its orders, from {@link placeOrders}
 */
export async function seedStore({ folder, given, env }) {
  if (!given && readJson(markerOf(folder))?.state === "done") {
    say("The store is seeded already")
    return false
  }
  writeJson(markerOf(folder), { state: "begun" })
  await step("Seeding regions, taxes, delivery and products", async () => {
    const [program, args] = medusaCli(["exec", "./src/scripts/seed.ts"])
    const cwd = path.join(rootFolder, "demo")
    await runChild({ name: "The seeding of the store", program, args, cwd, env })
  })
  return true
}

/** Opens customers' accounts and places the orders, through the APIs of the running store. */
export async function placeOrders({ folder, at }) {
  await step("Placing a dozen orders through the Store and Admin APIs", () =>
    runChild({
      name: "The placing of orders",
      program: process.execPath,
      args: ["--import", "tsx", "integration-tests/store/main.ts", at.store],
      cwd: rootFolder,
      env: medusaEnvironment(),
      onLine: (line) => say(`  ${line}`),
    })
  )
  writeJson(markerOf(folder), { state: "done" })
}

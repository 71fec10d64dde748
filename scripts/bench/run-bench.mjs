import fs from "node:fs"
import path from "node:path"
import pg from "@medusajs/framework/pg"
import { buildPlugin } from "../demo/build-plugin.mjs"
import { untilAnswering } from "../demo/until-answering.mjs"
import { startPostgres } from "../postgres/start-postgres.mjs"
import { createDatabase } from "../postgres/create-database.mjs"
import { freePort } from "../process/free-port.mjs"
import { startChild, stopChildren } from "../process/start-child.mjs"
import { step } from "../progress.mjs"
import { rootFolder } from "../root-folder.mjs"
import { benchEnvironment, fillDatabase, startHost } from "./start-host.mjs"

async function startSandbox() {
  const port = await freePort()
  const child = startChild({
    name: "The Xero sandbox",
    program: process.execPath,
    args: [
      "--max-old-space-size=8192",
      "--import",
      "tsx",
      "sandbox/main.ts",
      "--port",
      String(port),
    ],
    cwd: rootFolder,
    env: process.env,
  })
  const url = `http://localhost:${port}`
  await untilAnswering(child, `${url}/_sandbox/state`)
  return url
}

/**
 * A store with the plugin and, where it is compared with one, a store without it: alike in everything else, on
 * databases of their own that were the same.
 */
async function startStores(postgres, sandboxUrl, kinds) {
  const address = (database) => `postgres://postgres@localhost:${postgres.port}/${database}`
  const environment = (plugin) =>
    benchEnvironment({ plugin, databaseUrl: address(`bench-${plugin}`), sandboxUrl })
  await createDatabase(address("postgres"), "bench-with")
  await step("Filling the database of the store", () => fillDatabase(environment("with")))
  if (kinds.includes("without")) {
    await copyDatabase(address("postgres"), "bench-with", "bench-without")
  }
  const hosts = {}
  for (const plugin of kinds) {
    const env = environment(plugin)
    const started = await step(`Starting the store ${plugin} the plugin`, () => startHost(env))
    hosts[plugin] = { databaseUrl: env.DATABASE_URL, ...started }
  }
  return hosts
}

async function copyDatabase(connection, from, to) {
  const client = new pg.Client({ connectionString: connection })
  await client.connect()
  await client.query(`CREATE DATABASE "${to}" TEMPLATE "${from}"`)
  await client.end()
}

/** Only the checkout is compared with that of a store without the plugin. */
function storesFor(args) {
  const only = args[args.indexOf("--only") + 1]
  return args.includes("--only") && !only?.includes("checkout") ? ["with"] : ["with", "without"]
}

/**
 * Builds the plugin, starts two stores, a PostgreSQL and a sandbox, and measures.
 *
 * @param {string[]} args for integration-tests/bench/main.ts
 * @returns {Promise<number>} the exit code
 */
export async function runBench(args) {
  fs.mkdirSync(path.join(rootFolder, ".cache"), { recursive: true })
  await buildPlugin()
  const postgres = await step("Starting PostgreSQL", () => startPostgres())
  try {
    const sandboxUrl = await startSandbox()
    const hosts = await startStores(postgres, sandboxUrl, storesFor(args))
    const child = startChild({
      name: "The bench",
      program: process.execPath,
      args: ["--import", "tsx", "integration-tests/bench/main.ts", ...args],
      cwd: rootFolder,
      env: { ...process.env, BENCH: JSON.stringify({ sandboxUrl, hosts }) },
      onLine: (line) => console.log(line),
    })
    return await child.ended
  } finally {
    await stopChildren()
    await postgres.stop()
  }
}

import fs from "node:fs"
import path from "node:path"
import { openPostgres } from "../postgres/open-postgres.mjs"
import { stopOrphan } from "../postgres/stop-orphan.mjs"
import { onStop } from "../process/on-stop.mjs"
import { stopChildren } from "../process/start-child.mjs"
import { say, step } from "../progress.mjs"
import { buildPlugin } from "./build-plugin.mjs"
import { choosePort } from "./choose-port.mjs"
import { claimDataFolder } from "./claim-data-folder.mjs"
import { connectStore } from "./connect-store.mjs"
import { dataFolder } from "./data-folder.mjs"
import { demoSecrets } from "./demo-secrets.mjs"
import { addresses, hostEnvironment } from "./host-environment.mjs"
import { migrate } from "./migrate.mjs"
import { printInvitation } from "./print-invitation.mjs"
import { forgetSeeding, isHalfSeeded, placeOrders, seedStore } from "./seed-store.mjs"
import { HOST_MARK, startHost } from "./start-host.mjs"
import { SANDBOX_MARK, sandboxFile, startSandbox } from "./start-sandbox.mjs"
import { subscribeWebhooks } from "./subscribe-webhooks.mjs"

const DATABASE = "medusa-demo"

/** Removes what an earlier run has left, as far as it is the demo's own. */
async function startOver(folder, postgresFolder) {
  await stopOrphan(postgresFolder)
  fs.rmSync(postgresFolder, { recursive: true, force: true })
  fs.rmSync(path.join(folder, "postgres-migrated.json"), { force: true })
  fs.rmSync(sandboxFile(folder), { force: true })
  forgetSeeding(folder)
}

async function prepare(options, folder) {
  const postgresFolder = path.join(folder, "postgres")
  const given = Boolean(process.env.DATABASE_URL)
  if (given && options.fresh) {
    throw new Error(
      "--fresh does not empty the database of DATABASE_URL. Empty it yourself, or unset it."
    )
  }
  if (options.fresh) {
    say("Starting over: the store and the sandbox of earlier runs are forgotten")
    await startOver(folder, postgresFolder)
  } else if (!given && isHalfSeeded(folder)) {
    say("The last run was stopped while it filled the store, so this one starts over")
    await startOver(folder, postgresFolder)
  }
  return postgresFolder
}

/** Settles with the first of the servers that ends; a demo of which a part is missing is of no use to anybody. */
async function firstToEnd(servers, postgres) {
  const databaseEnded = new Promise((resolve) =>
    postgres.onExit((code) => resolve({ name: "PostgreSQL", code, tail: () => "" }))
  )
  const ended = servers.map(async (server) => ({ ...server, code: await server.ended }))
  return Promise.race([databaseEnded, ...ended])
}

async function start(options, folder, claim, later) {
  const postgresFolder = await prepare(options, folder)
  const port = await choosePort("the store", options.port, 9000)
  const sandboxPort = await choosePort("the sandbox", options.sandboxPort, 9100, [port])
  const ports = { port, sandboxPort }
  const at = addresses(ports)
  const secrets = demoSecrets(folder)

  await buildPlugin()
  const postgres = await step("Starting PostgreSQL", () =>
    openPostgres({ dataFolder: postgresFolder })
  )
  later.stopPostgres = postgres.stop
  const database = postgres.database ?? DATABASE
  await postgres.createDatabase(database)
  const env = hostEnvironment({ databaseUrl: postgres.url(database), ports, secrets })
  const demo = { folder, ports, secrets, env, at, given: postgres.given }

  await migrate(demo)
  const wantsOrders = await seedStore(demo)
  const sandbox = await step("Starting the Xero sandbox", () => startSandbox(demo))
  claim.note(sandbox.pid, SANDBOX_MARK)
  const host = await step("Starting the store", () => startHost(demo))
  claim.note(host.pid, HOST_MARK)
  await subscribeWebhooks(demo)
  if (wantsOrders) {
    await placeOrders(demo)
  }
  const status = options.connected ? await connectStore(at.store) : null
  printInvitation(at, folder, status)
  return firstToEnd([sandbox, host], postgres)
}

/**
 * Runs the demo until it is stopped or one of its servers ends.
 *
 * @param {NonNullable<ReturnType<typeof import("./read-options.mjs").readOptions>>} options
 * @returns {Promise<number>} the exit code
 */
export async function runDemo(options) {
  const folder = dataFolder()
  const claim = await claimDataFolder(folder)
  const later = { stopPostgres: async () => {} }
  let interrupted = false
  const signalled = new Promise((resolve) =>
    onStop(() => {
      interrupted = true
      resolve(null)
    })
  )
  let problem = null
  const running = start(options, folder, claim, later).catch((error) => {
    problem = error.message
    return null
  })
  const ended = await Promise.race([running, signalled])
  if (interrupted) {
    say("Stopping …")
  } else if (ended) {
    problem = `${ended.name} ended by itself (${ended.code}). Its last words:\n\n${ended.tail()}\n`
  }
  await stopChildren()
  await later.stopPostgres()
  claim.release()
  // What was under way when the demo was told to stop has failed because of that.
  const failed = problem !== null && !interrupted
  if (failed) {
    console.error(`\n${problem}`)
  }
  say("Everything is stopped")
  return failed ? 1 : 0
}

import path from "node:path"
import { medusaCli } from "../medusa-cli.mjs"
import { medusaEnvironment } from "../medusa-environment.mjs"
import { createDatabase } from "../postgres/create-database.mjs"
import { startPostgres } from "../postgres/start-postgres.mjs"
import { runChild } from "../process/run-child.mjs"
import { startChild, stopChildren } from "../process/start-child.mjs"
import { step } from "../progress.mjs"
import { rootFolder } from "../root-folder.mjs"
import { compile } from "./compile.mjs"

const compiled = path.join(rootFolder, ".cache", "chaos", "compiled")

const DATABASE = "medusa-chaos"

async function migrate(env) {
  const [program, args] = medusaCli(["db:migrate", "--execute-safe-links"])
  await runChild({ name: "Migrating the database", program, args, cwd: rootFolder, env })
}

async function run(args, databaseUrl) {
  const env = medusaEnvironment({
    NODE_ENV: "development",
    LOG_LEVEL: "error",
    DATABASE_URL: databaseUrl,
    // Node.js from 22 on keeps what it compiled, so that workers boot sooner.
    NODE_COMPILE_CACHE: path.join(rootFolder, ".cache", "chaos", "bytecode"),
    CHAOS_LOGS: path.join(rootFolder, ".cache", "chaos", "workers"),
  })
  await step("Migrating the database", () => migrate(env))
  await step("Compiling", () => compile(compiled))
  const outcome = { passed: 0, failed: 0 }
  const child = startChild({
    name: "Chaos",
    program: process.execPath,
    args: ["integration-tests/chaos/main.js", ...args],
    cwd: compiled,
    env,
    onLine: (line) => {
      console.log(line)
      outcome.passed += line.startsWith("ok ") ? 1 : 0
      outcome.failed += line.startsWith("not ok ") ? 1 : 0
    },
  })
  const code = await child.ended
  // Runs that came to no end are a failure, although no line says so.
  const broken = code !== 0 && outcome.failed === 0
  return { code, ...outcome, failed: outcome.failed + (broken ? 1 : 0) }
}

/**
 * Runs chaos on a PostgreSQL of its own, since that is crashed as well.
 *
 * @param {string[]} args for integration-tests/chaos/main.ts
 * @param {AbortSignal} stopping ends the run early, as a failure
 * @returns {Promise<{ code: number, passed: number, failed: number }>} the exit code and the numbers of runs
 */
export async function runChaos(args, stopping) {
  const postgres = await step("Starting PostgreSQL", () => startPostgres())
  const url = (database) => `postgres://postgres@localhost:${postgres.port}/${database}`
  const aborted = new Promise((resolve) =>
    stopping.addEventListener("abort", () => resolve({ code: 1, passed: 0, failed: 1 }))
  )
  try {
    await createDatabase(url("postgres"), DATABASE)
    return await Promise.race([run(args, url(DATABASE)), aborted])
  } catch (error) {
    console.error(`\n${error.message}`)
    return { code: 1, passed: 0, failed: 1 }
  } finally {
    await stopChildren()
    await postgres.stop()
  }
}

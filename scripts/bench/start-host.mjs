import path from "node:path"
import { pathToFileURL } from "node:url"
import { untilAnswering } from "../demo/until-answering.mjs"
import { medusaCli } from "../medusa-cli.mjs"
import { medusaEnvironment } from "../medusa-environment.mjs"
import { freePort } from "../process/free-port.mjs"
import { runChild } from "../process/run-child.mjs"
import { startChild } from "../process/start-child.mjs"
import { rootFolder } from "../root-folder.mjs"

const folder = path.join(rootFolder, "integration-tests", "bench", "host")
const probe = pathToFileURL(path.join(rootFolder, "integration-tests", "bench", "probe.mjs")).href

/**
 * What the measured host reads, see integration-tests/bench/host/medusa-config.ts.
 *
 * @param {object} what
 * @param {"with" | "without"} what.plugin
 * @param {string} what.databaseUrl
 * @param {string} what.sandboxUrl
 */
export function benchEnvironment({ plugin, databaseUrl, sandboxUrl }) {
  return medusaEnvironment({
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    DATABASE_URL: databaseUrl,
    BENCH_PLUGIN: plugin,
    JWT_SECRET: "secret-of-the-bench",
    COOKIE_SECRET: "secret-of-the-bench",
    XERO_CLIENT_ID: "5A4D0B0C0DE0000000000000000000A1",
    XERO_CLIENT_SECRET: "sandbox-secret-of-the-standard-app-0000000000000",
    XERO_REDIRECT_URL: "http://localhost:9000/app/settings/xero/callback",
    XERO_ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
    XERO_LOGIN_URL: sandboxUrl,
    XERO_IDENTITY_URL: sandboxUrl,
    XERO_API_URL: sandboxUrl,
    XERO_APP_URL: sandboxUrl,
  })
}

/** Makes the tables and seeds the store. */
export async function fillDatabase(env) {
  for (const words of [
    ["db:migrate", "--execute-safe-links"],
    ["exec", "../../../demo/src/scripts/seed.ts"],
  ]) {
    const [program, args] = medusaCli(words)
    await runChild({ name: `medusa ${words[0]}`, program, args, cwd: folder, env })
  }
}

/**
 * Starts a host with a probe in it.
 *
 * @returns {Promise<{ url: string, probe: string }>} where it and its probe answer
 */
export async function startHost(env) {
  const [port, probePort] = [await freePort(), await freePort()]
  const [program, args] = medusaCli(["start", "--port", String(port), "--host", "localhost"])
  const profile = process.env.BENCH_PROFILE
    ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
    : []
  const child = startChild({
    name: `The store ${env.BENCH_PLUGIN} the plugin`,
    program,
    args: ["--expose-gc", ...profile, "--import", probe, ...args],
    cwd: folder,
    env: { ...env, PORT: String(port), BENCH_PROBE_PORT: String(probePort) },
    logFile: path.join(rootFolder, ".cache", `bench-${env.BENCH_PLUGIN}.log`),
  })
  const url = `http://localhost:${port}`
  await untilAnswering(child, `${url}/health`)
  return { url, probe: `http://localhost:${probePort}` }
}

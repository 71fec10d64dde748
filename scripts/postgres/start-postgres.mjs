import { spawn, spawnSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { freePort } from "../process/free-port.mjs"
import { postgresBinaries } from "./postgres-binaries.mjs"
import { stopOrphan } from "./stop-orphan.mjs"
import { temporaryFolder } from "./temporary-folder.mjs"
import { unprivilegedUser } from "./unprivileged-user.mjs"

function initialise(initdb, folder, user) {
  // Trust is enough: the server listens on localhost only and holds made-up data.
  const options = ["-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
  const result = spawnSync(initdb, ["-D", folder, ...options], {
    ...user,
    cwd: os.tmpdir(),
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  })
  if (result.status !== 0) {
    throw new Error(
      `PostgreSQL could not be initialised in ${folder}: ${result.error ?? result.stderr}`
    )
  }
}

function serverSettings(port, lasting) {
  // Data that is thrown away after the run need not survive a power cut; data that is kept must.
  const safety = lasting
    ? ["synchronous_commit=off"]
    : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]
  return [
    `port=${port}`,
    "listen_addresses=localhost",
    "unix_socket_directories=",
    "max_connections=300",
    "lc_messages=C",
    ...safety,
  ].flatMap((setting) => ["-c", setting])
}

function untilReady(server) {
  let output = ""
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`PostgreSQL ended (${code}):\n${output}`))
    server.once("error", reject)
    server.once("exit", ended)
    server.stderr.on("data", (chunk) => {
      output = (output + chunk).slice(-4000)
      if (output.includes("ready to accept connections")) {
        server.off("exit", ended)
        resolve()
      }
    })
  })
}

/**
 * Starts a PostgreSQL server from the programs npm installed, as root or as an ordinary user.
 *
 * @param {object} [options]
 * @param {string} [options.dataFolder] where the data is kept; without it, it is thrown away at the stop
 * @returns {Promise<{ host: string, port: number, user: string, password: string, pid: number,
 *   onExit: (listener: (code: number | null) => void) => void, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataFolder } = {}) {
  const user = unprivilegedUser()
  const program = postgresBinaries(user)
  const lasting = dataFolder !== undefined
  const folder = dataFolder ?? (await temporaryFolder())
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user.uid !== undefined) {
    fs.chownSync(folder, user.uid, user.gid)
  }
  await stopOrphan(folder)
  if (!fs.existsSync(path.join(folder, "PG_VERSION"))) {
    initialise(program("initdb"), folder, user)
  }

  const port = await freePort()
  // A group of its own: Ctrl-C in the terminal must reach the host first and the database last.
  const server = spawn(program("postgres"), ["-D", folder, ...serverSettings(port, lasting)], {
    ...user,
    cwd: os.tmpdir(),
    detached: process.platform !== "win32",
    stdio: ["ignore", "ignore", "pipe"],
  })
  const end = () => server.exitCode ?? server.signalCode
  process.once("exit", () => end() ?? server.kill("SIGINT"))
  await untilReady(server)

  const stop = () =>
    new Promise((resolve) => {
      const finish = () => {
        if (!lasting) {
          fs.rmSync(folder, { recursive: true, force: true })
        }
        resolve()
      }
      if (end() !== null) {
        return finish()
      }
      server.once("exit", finish)
      server.kill("SIGINT")
      setTimeout(() => end() ?? server.kill("SIGQUIT"), 10000).unref()
    })

  return {
    host: "localhost",
    port,
    user: "postgres",
    password: "",
    pid: server.pid,
    onExit: (listener) => server.once("exit", listener),
    stop,
  }
}

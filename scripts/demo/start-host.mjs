import path from "node:path"
import { medusaCli } from "../medusa-cli.mjs"
import { startChild } from "../process/start-child.mjs"
import { rootFolder } from "../root-folder.mjs"
import { addresses } from "./host-environment.mjs"
import { untilAnswering } from "./until-answering.mjs"

/** By what the host is known among the processes of this machine. */
export const HOST_MARK = "cli.js start"

/**
 * Starts the store. Its admin is served from its sources by Vite, which saves the minute that building it takes; what
 * Vite keeps lies in the application's folder, so two that run at once want one each (DEMO_APP).
 *
 * @param {object} demo
 * @param {string} demo.folder the data folder
 * @param {{ port: number, sandboxPort: number }} demo.ports
 * @param {NodeJS.ProcessEnv} demo.env
 */
export async function startHost({ folder, ports, env }) {
  // The login is printed for all to see, so nobody beyond this machine is let in unless HOST says so.
  const host = process.env.HOST ?? "localhost"
  const [program, args] = medusaCli(["start", "--port", String(ports.port), "--host", host])
  const child = startChild({
    name: "The store",
    program,
    args,
    cwd: process.env.DEMO_APP ?? path.join(rootFolder, "demo"),
    env,
    logFile: path.join(folder, "store.log"),
  })
  await untilAnswering(child, `${addresses(ports).store}/health`)
  return child
}

import path from "node:path"
import { startChild } from "../process/start-child.mjs"
import { rootFolder } from "../root-folder.mjs"
import { addresses } from "./host-environment.mjs"
import { untilAnswering } from "./until-answering.mjs"

/** By what a sandbox is known among the processes of this machine. */
export const SANDBOX_MARK = "sandbox/main.ts"

/**
 * Starts the Xero sandbox, with the demo's app registered in it.
 *
 * @param {object} demo
 * @param {string} demo.folder the data folder
 * @param {{ port: number, sandboxPort: number }} demo.ports
 * @param {{ clientId: string, clientSecret: string }} demo.secrets
 */
export async function startSandbox({ folder, ports, secrets }) {
  const at = addresses(ports)
  const data = ["--port", String(ports.sandboxPort), "--data", sandboxFile(folder)]
  const child = startChild({
    name: "The Xero sandbox",
    program: process.execPath,
    args: ["--import", "tsx", SANDBOX_MARK, ...data],
    cwd: rootFolder,
    env: {
      ...process.env,
      XERO_SANDBOX_CLIENT_ID: secrets.clientId,
      XERO_SANDBOX_CLIENT_SECRET: secrets.clientSecret,
      XERO_SANDBOX_REDIRECT_URIS: at.redirect,
    },
    logFile: path.join(folder, "sandbox.log"),
  })
  await untilAnswering(child, `${at.sandbox}/_sandbox/state`)
  return child
}

/** Where the sandbox keeps its books. */
export function sandboxFile(folder) {
  return path.join(folder, "sandbox.json")
}

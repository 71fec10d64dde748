import path from "node:path"
import { untilAnswering } from "../demo/until-answering.mjs"
import { medusaEnvironment } from "../medusa-environment.mjs"
import { freePort } from "../process/free-port.mjs"
import { runChild } from "../process/run-child.mjs"
import { startChild } from "../process/start-child.mjs"

const LOGIN = { email: "owner@example.com", password: "a-password-of-this-check" }

/**
 * Migrates the application's database, makes its owner and starts it.
 *
 * @param {string} folder the application's
 * @param {Record<string, string>} database the environment that leads to its database
 * @returns {Promise<{ url: string, token: string }>} its address, and what the owner shows the Admin API
 */
export async function runBareApp(folder, database) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const cli = path.join(folder, "node_modules", "@medusajs", "cli", "cli.js")
  const env = medusaEnvironment({ ...database, NODE_ENV: "production" })
  const medusa = (name, args) => ({
    name,
    program: process.execPath,
    args: [cli, ...args],
    cwd: folder,
    env,
  })
  await runChild(medusa("The migration", ["db:migrate", "--execute-safe-links"]))
  await runChild(medusa("Making the owner", ["user", "-e", LOGIN.email, "-p", LOGIN.password]))
  const app = startChild(medusa("The application", ["start", "--port", String(port)]))
  await untilAnswering(app, `${url}/health`)
  const answer = await fetch(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(LOGIN),
  })
  const { token } = await answer.json()
  return { url, token }
}

// Runs a program with a PostgreSQL that is thrown away afterwards: node scripts/with-postgres.mjs -- medusa plugin:db:generate
import { spawn } from "node:child_process"
import { installIfMissing } from "./install-if-missing.mjs"
import { say } from "./progress.mjs"
import { rootFolder } from "./root-folder.mjs"

const DATABASE = "medusa-plugin-xero"

await installIfMissing()
const { openPostgres } = await import("./postgres/open-postgres.mjs")
const { medusaCli } = await import("./medusa-cli.mjs")
const { onStop } = await import("./process/on-stop.mjs")
const { medusaEnvironment } = await import("./medusa-environment.mjs")

const [name, ...rest] = process.argv.slice(process.argv.indexOf("--") + 1)
if (!process.argv.includes("--") || !name) {
  throw new Error("Usage: node scripts/with-postgres.mjs -- <program> [arguments]")
}

const postgres = await openPostgres()
await postgres.createDatabase(DATABASE)
say(`PostgreSQL is ready on port ${postgres.port}`)
const [program, args] = name === "medusa" ? medusaCli(rest) : [name, rest]
const child = spawn(program, args, {
  cwd: rootFolder,
  stdio: "inherit",
  env: medusaEnvironment(postgres.environment(DATABASE)),
})
onStop(() => child.kill("SIGTERM"))
child.once("exit", async (code) => {
  await postgres.stop()
  process.exit(code ?? 1)
})

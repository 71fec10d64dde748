import fs from "node:fs"
import path from "node:path"
import { hostEnvironment } from "../../scripts/demo/host-environment.mjs"
import { medusaCli } from "../../scripts/medusa-cli.mjs"
import { runChild } from "../../scripts/process/run-child.mjs"
import { rootFolder } from "../../scripts/root-folder.mjs"

// Imports past orders into the running demo whose data lies in a folder: <folder> <port> <sandbox port> <how many>
const [folder, port, sandboxPort, count] = process.argv.slice(2)
const read = (...names) => fs.readFileSync(path.join(folder, ...names), "utf8")

// PostgreSQL writes its port into the fourth line of this file.
const databasePort = read("postgres", "postmaster.pid").split("\n")[3]
const env = hostEnvironment({
  databaseUrl: `postgres://postgres@localhost:${databasePort}/medusa-demo`,
  ports: { port, sandboxPort },
  secrets: JSON.parse(read("secrets.json")),
})
const script = path.join(rootFolder, "integration-tests", "store", "import-june.ts")
const [program, args] = medusaCli(["exec", script, count])
const cwd = path.join(rootFolder, "demo")

runChild({ name: "The import of past orders", program, args, cwd, env }).then(
  () => process.exit(0),
  (error) => {
    console.error(error.message)
    process.exit(1)
  }
)

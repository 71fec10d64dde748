// Runs one part of the tests: node scripts/jest.mjs <unit|sandbox|modules|http|browser> [arguments for jest]
import { spawn } from "node:child_process"
import { jestCommand } from "./test/jest-command.mjs"
import { PARTS } from "./test/parts.mjs"

const [part = "unit", ...args] = process.argv.slice(2)
const {
  program,
  args: command,
  env,
} = jestCommand(part, args, PARTS.find(({ name }) => name === part)?.workers)
const child = spawn(program, command, { stdio: "inherit", env })
child.on("exit", (code) => {
  process.exitCode = code ?? 1
})
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => child.kill(signal))
}

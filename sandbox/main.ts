import { parseArgs } from "node:util"
import { startSandbox } from "./start-sandbox"
import { appsFromEnvironment } from "./state/apps-from-environment"

const USAGE = "Usage: main.ts [--port <number>] [--data <file>]"

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string" }, data: { type: "string" }, help: { type: "boolean" } },
  })
  const port = Number(values.port ?? 0)
  if (values.help || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(USAGE)
  }
  const sandbox = await startSandbox({
    port,
    dataFile: values.data,
    apps: appsFromEnvironment(process.env),
  })
  console.log(`Xero sandbox: ${sandbox.url}`)
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void sandbox.stop().then(() => process.exit(0)))
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})

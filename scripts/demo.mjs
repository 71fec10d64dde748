// npm run demo [-- --connected] [--fresh] [--port <n>] [--sandbox-port <n>]
import { readOptions } from "./demo/read-options.mjs"
import { installIfMissing } from "./install-if-missing.mjs"

async function main() {
  const options = readOptions(process.argv.slice(2))
  if (!options) {
    return 0
  }
  await installIfMissing()
  const { runDemo } = await import("./demo/run-demo.mjs")
  return runDemo(options)
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(`\n${error.message}`)
    process.exit(1)
  }
)

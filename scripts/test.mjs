// npm test [-- unit sandbox modules http chaos browser] [further arguments for jest]
import { installIfMissing } from "./install-if-missing.mjs"

await installIfMissing()
const { onStop } = await import("./process/on-stop.mjs")
const { runTests } = await import("./test/run-tests.mjs")

const stop = new AbortController()
onStop(() => stop.abort())
process.exit(await runTests(process.argv.slice(2), stop.signal))

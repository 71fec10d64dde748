// npm run chaos [-- --seed <first seed> --runs <how many> --orders <of each run>]
import { installIfMissing } from "./install-if-missing.mjs"

await installIfMissing()
const { onStop } = await import("./process/on-stop.mjs")
const { runChaos } = await import("./chaos/run-chaos.mjs")

const stop = new AbortController()
onStop(() => stop.abort())
const { code } = await runChaos(process.argv.slice(2), stop.signal)
process.exit(code)

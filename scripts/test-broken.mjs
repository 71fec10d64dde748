// npm run test:broken [-- <words of some breakages>]
import { installIfMissing } from "./install-if-missing.mjs"

await installIfMissing()
const { onStop } = await import("./process/on-stop.mjs")
const { runBroken } = await import("./broken/run-broken.mjs")

const stop = new AbortController()
onStop(() => stop.abort())
process.exit(await runBroken(process.argv.slice(2), stop.signal))

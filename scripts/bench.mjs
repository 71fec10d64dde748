// npm run bench [-- --only <names> --orders <n> --write]
import { installIfMissing } from "./install-if-missing.mjs"

await installIfMissing()
const { onStop } = await import("./process/on-stop.mjs")
const { stopChildren } = await import("./process/start-child.mjs")
const { runBench } = await import("./bench/run-bench.mjs")

onStop(() => void stopChildren())
process.exit(await runBench(process.argv.slice(2)))

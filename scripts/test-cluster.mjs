// npm run test:cluster
import { installIfMissing } from "./install-if-missing.mjs"

await installIfMissing()
const { onStop } = await import("./process/on-stop.mjs")
const { runCluster } = await import("./cluster/run-cluster.mjs")

const stop = new AbortController()
onStop(() => stop.abort())
process.exit(await runCluster(stop.signal))

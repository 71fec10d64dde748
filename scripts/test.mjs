// npm test [-- unit sandbox modules http browser] [further arguments for jest]
import { installIfMissing } from "./install-if-missing.mjs"

await installIfMissing()
const { runTests } = await import("./test/run-tests.mjs")

// jest gets the terminal's Ctrl-C itself; this process waits for it and then stops the database.
process.on("SIGINT", () => {})
process.exitCode = await runTests(process.argv.slice(2))

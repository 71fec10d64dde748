// npm run verify:books [-- --orders <n> --seed <n> --workers <n> --report <file>]
import { spawn } from "node:child_process"
import { installIfMissing } from "./install-if-missing.mjs"
import { rootFolder } from "./root-folder.mjs"

await installIfMissing()
const child = spawn(
  process.execPath,
  ["--import", "tsx", "integration-tests/books/verify.ts", ...process.argv.slice(2)],
  { cwd: rootFolder, stdio: "inherit" }
)
child.once("close", (code) => process.exit(code ?? 1))

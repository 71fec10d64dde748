import { execFileSync } from "node:child_process"
import path from "node:path"

const PRINT_PORT = path.resolve(__dirname, "../../scripts/process/print-free-port.mjs")

/** A port that nothing listens on, at once: what it goes into may have to be known before anything runs. */
export function findFreePort(): number {
  return Number(execFileSync(process.execPath, [PRINT_PORT]))
}

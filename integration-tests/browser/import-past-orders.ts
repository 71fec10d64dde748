import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import type { Demo } from "./start-demo"

/**
 * Brings paid orders of June 2026 into the running demo, as a migration script does: with Medusa's own command.
 *
 * @throws Error with the command's last words when it does not succeed
 */
export async function importPastOrders(demo: Demo, count: number): Promise<void> {
  const [port, sandboxPort] = [demo.store, demo.sandbox].map((url) => new URL(url).port)
  await promisify(execFile)(process.execPath, [
    join(__dirname, "run-import.mjs"),
    demo.folder,
    port,
    sandboxPort,
    String(count),
  ])
}

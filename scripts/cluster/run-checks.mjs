import { startChild } from "../process/start-child.mjs"
import { rootFolder } from "../root-folder.mjs"

/**
 * Runs the checks of integration-tests/cluster against a running cluster, and prints what they say.
 *
 * @param {object} cluster its members and the port of its sandbox
 * @returns {Promise<{ passed: number, failed: number, pid: number }>}
 */
export async function runChecks(cluster) {
  const outcome = { passed: 0, failed: 0 }
  const child = startChild({
    name: "The checks",
    program: process.execPath,
    args: ["--import", "tsx", "integration-tests/cluster/main.ts"],
    cwd: rootFolder,
    env: {
      ...process.env,
      CLUSTER: JSON.stringify(cluster.members),
      XERO_SANDBOX_PORT: String(cluster.sandboxPort),
    },
    onLine: (line) => {
      console.log(line)
      outcome.passed += line.startsWith("ok ") ? 1 : 0
      outcome.failed += line.startsWith("not ok ") ? 1 : 0
    },
  })
  const code = await child.ended
  // Checks that came to no end are a failure, although no line says so.
  const broken = code !== 0 && outcome.failed === 0
  return { ...outcome, failed: outcome.failed + (broken ? 1 : 0), pid: child.pid }
}

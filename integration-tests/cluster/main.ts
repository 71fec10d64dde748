// Run by npm run test:cluster, once the processes of the cluster answer.
import { closeConnections } from "./close-connections"
import { openCluster } from "./cluster"
import { checkInStep } from "./in-step"
import { checkKilledWorker } from "./killed-worker"
import { checkLimits } from "./limits-kept"
import { runningMembers } from "./member"
import { checkRefreshOnce } from "./refresh-once"

async function main(): Promise<void> {
  closeConnections()
  const cluster = await openCluster(runningMembers())
  const orders = await checkInStep(cluster)
  orders.push(...(await checkRefreshOnce(cluster, orders)))
  await checkKilledWorker(cluster, orders)
  checkLimits(cluster)
  await cluster.close()
}

main().then(
  () => process.exit(0),
  (error: Error & { cause?: unknown }) => {
    console.log(
      `not ok the checks came to an end\n   ${error.stack ?? error.message}`,
      error.cause ?? ""
    )
    process.exit(1)
  }
)

import { createDatabase } from "../postgres/create-database.mjs"
import { startPostgres } from "../postgres/start-postgres.mjs"
import { commandOf } from "../process/process-of.mjs"
import { stopChildren } from "../process/start-child.mjs"
import { elapsed, say, step } from "../progress.mjs"
import { checkInterrupt, STARTED } from "./check-interrupt.mjs"
import { fillDatabase } from "./fill-database.mjs"
import { memberEnvironment } from "./member-environment.mjs"
import { planCluster } from "./plan-cluster.mjs"
import { runChecks } from "./run-checks.mjs"
import { startMembers } from "./start-members.mjs"
import { startRedis } from "./start-redis.mjs"

const DATABASE = "medusa-cluster"

/** Starts everything, noting each process in `pids`, and what stops the database in `later`. */
async function start(pids, later) {
  const plan = await planCluster()
  const postgres = await step("Starting PostgreSQL", () => startPostgres())
  later.stopPostgres = postgres.stop
  const redis = await step("Starting Redis", startRedis)
  const connection = (database) => `postgres://postgres@localhost:${postgres.port}/${database}`
  const filled = process.env.CLUSTER_DATABASE_URL
  const shared = { databaseUrl: filled ?? connection(DATABASE), redisUrl: redis.url }
  if (!filled) {
    await createDatabase(connection("postgres"), DATABASE)
    await fillDatabase(memberEnvironment({ ...shared, ...plan, member: plan.members[0] }))
  }
  pids.push(postgres.pid, redis.pid)
  const members = await step("Starting two servers and two workers", () =>
    startMembers(plan, shared, (running) => {
      pids.push(...running.map(({ pid }) => pid))
      say(`${STARTED} ${pids.join(" ")}`)
    })
  )
  return { members, sandboxPort: plan.sandboxPort, databaseUrl: shared.databaseUrl }
}

function tell(outcome, title, problem) {
  console.log(problem === null ? `ok ${title}` : `not ok ${title}\n${problem}`)
  outcome[problem === null ? "passed" : "failed"] += 1
}

async function check(pids, later, stopping) {
  const { databaseUrl, ...cluster } = await start(pids, later)
  const outcome = await runChecks(cluster)
  pids.push(outcome.pid)
  // The second cluster comes when the first has made room for it; the database they share stays.
  await step("Stopping the cluster", stopChildren)
  if (!stopping.aborted) {
    const problem = await step("Pressing Ctrl-C on another one", () => checkInterrupt(databaseUrl))
    tell(outcome, "Ctrl-C leaves no process behind", problem)
  }
  return outcome
}

/**
 * Tries the plugin in several processes of one store: PostgreSQL, Redis, a sandbox, two servers and two workers.
 *
 * @param {AbortSignal} stopping ends the run early, as a failure
 * @returns {Promise<number>} the exit code
 */
export async function runCluster(stopping) {
  const pids = []
  const later = { stopPostgres: async () => {} }
  const aborted = new Promise((resolve) => stopping.addEventListener("abort", resolve))
  const checked = check(pids, later, stopping).catch((error) => {
    if (!stopping.aborted) {
      console.error(`\n${error.message}`)
    }
    return { passed: 0, failed: 1 }
  })
  const outcome = await Promise.race([checked, aborted.then(() => ({ passed: 0, failed: 1 }))])
  await stopChildren()
  await later.stopPostgres()
  const left = pids.filter((pid) => commandOf(pid) !== null)
  const problem = left.length > 0 ? `still running: ${left.join(", ")}` : null
  tell(outcome, "its end leaves no process behind", problem)
  say(stopping.aborted ? "Stopped before the end" : `It took ${elapsed()}`)
  console.log(`${outcome.passed} passed, ${outcome.failed} failed`)
  return outcome.failed === 0 ? 0 : 1
}

import fs from "node:fs"
import path from "node:path"
import { untilAnswering } from "../demo/until-answering.mjs"
import { medusaCli } from "../medusa-cli.mjs"
import { startChild } from "../process/start-child.mjs"
import { rootFolder } from "../root-folder.mjs"
import { memberEnvironment } from "./member-environment.mjs"

/** Where each member's words are kept; those of the run that is interrupted do not matter. */
const logFolder = path.join(
  rootFolder,
  ".cache",
  process.env.CLUSTER_DATABASE_URL ? "cluster-interrupted" : "cluster"
)

/**
 * Starts every process of the cluster at once and waits until each of them answers.
 *
 * @param {Awaited<ReturnType<typeof import("./plan-cluster.mjs").planCluster>>} plan
 * @param {{ databaseUrl: string, redisUrl: string }} shared
 * @param {(members: object[]) => void} [onStarted] told the members with their process ids before they answer
 * @returns the members with their process ids
 */
export async function startMembers({ members, sandboxPort }, shared, onStarted = () => {}) {
  fs.mkdirSync(logFolder, { recursive: true })
  const started = members.map((member) => {
    const [program, args] = medusaCli(["start", "--port", String(member.port)])
    const env = memberEnvironment({ ...shared, sandboxPort, member })
    const logFile = path.join(logFolder, `${member.name}.log`)
    const child = startChild({ name: member.name, program, args, cwd: rootFolder, env, logFile })
    return { child, member: { ...member, pid: child.pid } }
  })
  const running = started.map(({ member }) => member)
  onStarted(running)
  await Promise.all(
    started.map(({ child, member }) => untilAnswering(child, `${member.url}/health`))
  )
  return running
}

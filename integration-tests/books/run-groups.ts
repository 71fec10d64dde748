import { fork } from "node:child_process"
import path from "node:path"
import type { GroupRequest, GroupOutcome } from "./verify-group"
import type { WorkerAnswer } from "./group-worker"

/**
 * Verifies groups in worker processes, each taking the next group when it is done with one.
 *
 * @param onOutcome called for each group as it ends, in no certain order
 * @throws Error when a group cannot be brought to an end, with its seed and first order
 */
export async function runGroups(
  groups: GroupRequest[],
  workers: number,
  onOutcome: (outcome: GroupOutcome) => void
): Promise<void> {
  const waiting = [...groups]
  await Promise.all(
    Array.from({ length: Math.min(workers, groups.length) }, async () => {
      const child = fork(path.join(__dirname, "group-worker.ts"), {
        execArgv: ["--import", "tsx"],
      })
      try {
        for (let group = waiting.shift(); group; group = waiting.shift()) {
          onOutcome(await verifyIn(child, group))
        }
      } finally {
        child.kill()
      }
    })
  )
}

function verifyIn(child: ReturnType<typeof fork>, group: GroupRequest): Promise<GroupOutcome> {
  return new Promise((resolve, reject) => {
    const failed = (reason: string) =>
      reject(new Error(`Orders from #${group.first} on, seed ${group.seed}: ${reason}`))
    const onExit = (code: number | null) => failed(`the worker ended with code ${code}`)
    child.once("exit", onExit)
    child.once("message", (answer: WorkerAnswer) => {
      child.off("exit", onExit)
      if (answer.ok) {
        resolve(answer.outcome)
      } else {
        failed(answer.reason)
      }
    })
    child.send(group)
  })
}

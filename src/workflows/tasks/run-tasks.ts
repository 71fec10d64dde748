import { randomUUID } from "node:crypto"
import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import { scrubbedMessage } from "../../modules/xero/client/scrubbed-message"
import type XeroModuleService from "../../modules/xero/service"
import { claimTask } from "../../modules/xero/tasks/claim-task"
import { endAbandonedTasks, endTasks } from "../../modules/xero/tasks/end-tasks"
import { failTask } from "../../modules/xero/tasks/fail-task"
import { finishTask } from "../../modules/xero/tasks/finish-task"
import { releaseTask } from "../../modules/xero/tasks/release-task"
import { type TaskRecord } from "../../modules/xero/tasks/task-record"
import { attachForTask } from "./attach-for-task"
import { queueTask } from "./queue-task"
import { TASK_WORKS } from "./task-works"

/** Longer than a reading of Xero takes; a worker that dies loses its task after that. */
const LEASE_SECONDS = 180
/** Until a task is tried again that met trouble, and how often it is. */
const AGAIN_SECONDS = 15
const MOST_TRIES = 4

/**
 * Goes on with the tasks that people started, the oldest first: puts their records on the outbox, or does what they
 * ask for, and ends those that are all dealt with. After a crash the next run goes on with the page it stopped at.
 */
export async function runTasks(container: MedusaContainer): Promise<void> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const { knex } = xero.postgres
  const owner = randomUUID()
  await endAbandonedTasks(knex)
  while (!xero.life.ending) {
    const task = await claimTask(knex, owner, LEASE_SECONDS)
    if (!task) {
      break
    }
    await goOn(container, xero, task, owner)
  }
  await endTasks(knex)
}

async function goOn(
  container: MedusaContainer,
  xero: XeroModuleService,
  task: TaskRecord,
  owner: string
): Promise<void> {
  const { knex } = xero.postgres
  const work = TASK_WORKS[task.kind]
  try {
    if (work.how === "run") {
      await finishTask(knex, task.id, owner, await work.run(container, task))
    } else {
      await (work.how === "attach"
        ? attachForTask(container, xero, task, owner, LEASE_SECONDS)
        : queueTask(container, xero, task, work, owner, LEASE_SECONDS))
      await releaseTask(knex, task.id, owner)
    }
  } catch (error) {
    const problem = scrubbedMessage(error)
    // What was to be run was tried for a person who waits; what is queued is tried again.
    if (work.how === "run" || task.tries >= MOST_TRIES) {
      await failTask(knex, task.id, problem)
    } else {
      await releaseTask(knex, task.id, owner, AGAIN_SECONDS, problem)
    }
  }
}

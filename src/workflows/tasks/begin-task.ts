import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import type XeroModuleService from "../../modules/xero/service"
import { countPapers } from "../../modules/xero/tasks/add-papers"
import { type TaskKind } from "../../modules/xero/tasks/task-record"
import { type ConnectionRecord } from "../connect/connection-record"
import { requireConnection } from "../connect/require-connection"
import { attachmentsProblem } from "../papers/attachments-allowed"
import { countToSend } from "../to-send/read-to-send"
import { toSendScope } from "../to-send/to-send-scope"
import { runTasksSoon } from "./run-tasks-soon"
import { TASK_NAMES } from "./task-names"
import { TASK_WORKS, type TaskWork } from "./task-works"

/** What is to be done, and who asks for it. */
export interface TaskRequest {
  kind: TaskKind
  /** Only these customers, orders or captures. */
  ids?: string[]
  /** Only those that this text is found in. */
  q?: string
  /** The organisation it is for; the default one when left out. */
  connection_id?: string
  /** The user's id. */
  started_by: string | null
}

export const beginTaskStepId = "xero-begin-task-step"

const beginTaskStep = createStep(
  beginTaskStepId,
  async ({ kind, ids, q, connection_id, started_by }: TaskRequest, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const { knex } = xero.postgres
    const connection = await requireConnection(xero, connection_id)
    refuseWhereNothingGoes(connection)
    const work = TASK_WORKS[kind]
    if (work.how === "run" && (ids || q)) {
      refuse("This task is for everything: leave the selection and the search out.")
    }
    if (work.how === "attach") {
      await refuseWithoutLeave(xero, connection, q)
    }
    if (!ids) {
      const open = await xero.listXeroTasks(
        { connection_id: connection.id, kind, item_ids: null, state: ["queued", "running"] },
        { take: 1 }
      )
      if (open.length) {
        refuse("The same task is not over yet. Wait for its end, or cancel it.")
      }
    }
    const expected = await countRecords(xero, connection, work, { ids, q })
    if (expected === 0 && (ids || q)) {
      refuse("None of these is waiting to be sent any more. Look at the list again.")
    }
    const { id } = await xero.createXeroTasks({
      connection_id: connection.id,
      kind,
      // The service takes an object for JSON, and a list is one.
      item_ids: (ids ?? null) as Record<string, unknown> | null,
      search: q || null,
      expected,
      started_by,
    })
    await recordChanges(
      knex,
      {
        connection_id: connection.id,
        subject_id: id,
        cause: CAUSES.sent_by_hand,
        actor_id: started_by,
      },
      [{ name: TASK_NAMES[kind], before: null, after: "started" }]
    )
    runTasksSoon(container)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const xero: XeroModuleService = container.resolve(XERO_MODULE)
      await xero.deleteXeroTasks(id)
    }
  }
)

/** How many records there are now; null for a task that finds out by itself. */
async function countRecords(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  work: TaskWork,
  filter: { ids?: string[]; q?: string }
): Promise<number | null> {
  const { knex } = xero.postgres
  if (work.how === "attach") {
    return countPapers(knex, connection.id, filter.ids ?? null)
  }
  return work.how === "send"
    ? countToSend(knex, work.list, await toSendScope(xero, connection), {
        ...filter,
        all: work.all,
      })
    : null
}

/** PDFs need Xero's leave to attach files, and are searched by nothing. */
async function refuseWithoutLeave(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  q: string | undefined
): Promise<void> {
  if (q) {
    refuse("PDFs are not searched by a text. Leave it out, or choose the orders.")
  }
  const problem = await attachmentsProblem(xero, connection)
  if (problem) {
    refuse(problem)
  }
}

function refuse(why: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, why)
}

/** What is queued where nothing goes would only wait. */
function refuseWhereNothingGoes({ status, sync_enabled, organisation_name }: ConnectionRecord) {
  if (status !== "connected") {
    refuse(
      `The connection to ${organisation_name} is lost. Connect it again under Settings → Xero.`
    )
  }
  if (!sync_enabled) {
    refuse("The sync is switched off. Switch it on under Settings → Xero first.")
  }
}

export const beginTaskWorkflowId = "xero-begin-task"

/**
 * Starts a task: its records are put on the outbox in the background.
 *
 * @example
 * await beginTaskWorkflow(container).run({ input: { kind: "send_new_invoices", started_by: null } })
 */
export const beginTaskWorkflow = createWorkflow(beginTaskWorkflowId, (input: TaskRequest) => {
  return new WorkflowResponse(beginTaskStep(input))
})

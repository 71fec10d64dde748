import { MedusaError } from "@medusajs/framework/utils"
import { type TaskAnswer, type TasksAnswer } from "../../api/admin/xero/answers"
import { countBackfills } from "../../modules/xero/backfill/count-backfills"
import type XeroModuleService from "../../modules/xero/service"
import { type HistoryRow, readHistory } from "../../modules/xero/tasks/read-history"
import { readProgress } from "../../modules/xero/tasks/read-progress"
import { taskAnswer } from "./task-answer"

/** Reads a page of what people had done with an organisation, the newest first: as many queries whatever its length. */
export async function readTasks(
  xero: XeroModuleService,
  connectionId: string,
  { limit, offset }: { limit: number; offset: number }
): Promise<TasksAnswer> {
  const { rows, count } = await readHistory(xero.postgres.knex, {
    connection_id: connectionId,
    limit,
    offset,
  })
  return { tasks: await answersOf(xero, rows), count, limit, offset }
}

/**
 * One task, whosever it is.
 *
 * @throws MedusaError (404) when there is none of that id
 */
export async function readTask(xero: XeroModuleService, id: string): Promise<TaskAnswer> {
  const connection_id = await connectionOf(xero, id)
  const { rows } = connection_id
    ? await readHistory(xero.postgres.knex, { connection_id, id, limit: 1, offset: 0 })
    : { rows: [] }
  const [task] = await answersOf(xero, rows)
  if (!task) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such task.")
  }
  return task
}

async function connectionOf(xero: XeroModuleService, id: string): Promise<string | undefined> {
  const [[task], [backfill], [report]] = await Promise.all([
    xero.listXeroTasks({ id }),
    xero.listXeroBackfills({ id }),
    xero.listXeroReports({ id }),
  ])
  return (task ?? backfill ?? report)?.connection_id
}

async function answersOf(xero: XeroModuleService, rows: HistoryRow[]): Promise<TaskAnswer[]> {
  const { knex } = xero.postgres
  const idsOf = (wanted: (row: HistoryRow) => boolean) => rows.filter(wanted).map(({ id }) => id)
  const [running, backfills] = await Promise.all([
    readProgress(
      knex,
      idsOf(({ state, counts, kind }) => state === "running" && !counts && kind !== "reconcile")
    ),
    countBackfills(
      knex,
      idsOf(({ kind }) => kind === "backfill")
    ),
  ])
  return rows.map((row) => taskAnswer(row, running.get(row.id) ?? backfills.get(row.id)))
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type BackfillPreview } from "../../../accounting/backfill/backfill-preview"
import { type TaskCounts } from "./task-record"

/** A task, a sending of past orders or a comparison, as the history lists them. Times are UTC. */
export interface HistoryRow {
  id: string
  kind: string
  /** The state of its own kind. */
  state: string
  /** How many records were chosen by hand; null for all of them. */
  chosen: number | null
  search: string | null
  queued_all: boolean
  expected: number | null
  counts: TaskCounts | null
  /** Of a sending of past orders: what was counted. */
  preview: BackfillPreview | null
  /** Of a comparison: orders looked at. */
  looked_at: number | null
  problem: string | null
  /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
  from_date: string | null
  to_date: string | null
  started_by: string | null
  created_at: Date
  started_at: Date | null
  ended_at: Date | null
}

/** Which rows of the history. */
export interface HistoryChoice {
  connection_id: string
  /** Only this one. */
  id?: string
  limit: number
  offset: number
}

const ROWS = `
  SELECT id, kind, state, jsonb_array_length(CASE WHEN jsonb_typeof(item_ids) = 'array' THEN item_ids END) AS chosen,
         search, queued_all, expected, counts, CAST(NULL AS jsonb) AS preview, CAST(NULL AS integer) AS looked_at,
         problem, CAST(NULL AS text) AS from_date, CAST(NULL AS text) AS to_date, started_by, created_at, started_at,
         ended_at
    FROM xero_task WHERE deleted_at IS NULL AND connection_id = :connection
  UNION ALL
  SELECT id, 'backfill', state, NULL, NULL, queued_all, NULL, NULL, preview, NULL, NULL, from_date, to_date, started_by,
         created_at, started_at, ended_at
    FROM xero_backfill WHERE deleted_at IS NULL AND connection_id = :connection
  UNION ALL
  SELECT id, 'reconcile', state, NULL, NULL, true, orders_total, NULL, NULL, orders, problem, from_date, to_date,
         started_by, created_at, created_at, ended_at
    FROM xero_report WHERE deleted_at IS NULL AND connection_id = :connection`

/** Reads a page of what people had done with an organisation, the newest first, with how many there are: two queries. */
export async function readHistory(
  knex: Knex,
  { connection_id, id, limit, offset }: HistoryChoice
): Promise<{ rows: HistoryRow[]; count: number }> {
  const bindings = { connection: connection_id, id: id ?? null }
  const page = await knex.raw(
    `SELECT * FROM (${ROWS}) AS task WHERE CAST(:id AS text) IS NULL OR id = :id
      ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset`,
    { ...bindings, limit, offset }
  )
  const total = await knex.raw(
    `SELECT count(*) AS count FROM (${ROWS}) AS task WHERE CAST(:id AS text) IS NULL OR id = :id`,
    bindings
  )
  return { rows: page.rows as HistoryRow[], count: Number(total.rows[0].count) }
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ToSendScope } from "./to-send-scope"
import {
  bindingsOf,
  STATEMENTS,
  type ToSendFilter,
  type ToSendList,
  type ToSendRow,
} from "./to-send-list"

/**
 * Reads a page of what is to be sent, the newest first, with how many there are in all: one query, which goes through
 * the list once. Only beyond the list's end it is counted by itself.
 */
export async function readToSend(
  knex: Knex,
  list: ToSendList,
  scope: ToSendScope,
  { limit, offset, ...filter }: ToSendFilter & { limit: number; offset: number }
): Promise<{ rows: ToSendRow[]; count: number }> {
  const page = await knex.raw(
    `SELECT row.*, count(*) OVER () AS total FROM (${STATEMENTS[list]}) AS row
      ORDER BY created_at DESC, item_id DESC LIMIT :limit OFFSET :offset`,
    { ...bindingsOf(scope, filter), limit, offset }
  )
  const rows = page.rows as (ToSendRow & { total: string })[]
  const beyond = !rows.length && offset > 0
  return {
    rows,
    count: beyond ? await countToSend(knex, list, scope, filter) : Number(rows[0]?.total ?? 0),
  }
}

/** Counts what is to be sent: one query. */
export async function countToSend(
  knex: Knex,
  list: ToSendList,
  scope: ToSendScope,
  filter: ToSendFilter = {}
): Promise<number> {
  const { rows } = await knex.raw(
    `SELECT count(*) AS count FROM (${STATEMENTS[list]}) AS row`,
    bindingsOf(scope, filter)
  )
  return Number(rows[0].count)
}

/**
 * Reads on in what is to be sent, by id, from after a record on: what is sent meanwhile moves nothing, and the
 * thousandth page costs what the first does.
 */
export async function nextToSend(
  knex: Knex,
  list: ToSendList,
  scope: ToSendScope,
  filter: ToSendFilter,
  after: string | null,
  limit: number
): Promise<ToSendRow[]> {
  const { rows } = await knex.raw(
    `SELECT * FROM (${STATEMENTS[list]}) AS row WHERE CAST(:after AS text) IS NULL OR item_id > :after
      ORDER BY item_id LIMIT :limit`,
    { ...bindingsOf(scope, filter), after, limit }
  )
  return rows as ToSendRow[]
}

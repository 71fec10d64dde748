import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type LogFilter, type LogRow } from "./log-row"
import { logBindings, logRows } from "./log-rows"

/** Reads a page of the sync log, newest first, with the number of all rows the filter leaves. */
export async function readLog(
  knex: Knex,
  { limit, offset, ...filter }: LogFilter & { limit: number; offset: number }
): Promise<{ rows: LogRow[]; count: number }> {
  const bindings = logBindings(filter)
  const page = await knex.raw(
    `SELECT page.*, connection.organisation_name, connection.short_code
       FROM (SELECT * FROM ${logRows("ORDER BY at DESC, id DESC LIMIT :take")}
              ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset) AS page
       LEFT JOIN xero_connection AS connection ON connection.id = page.connection_id
      ORDER BY page.at DESC, page.id DESC`,
    { ...bindings, limit, offset, take: limit + offset }
  )
  const total = await knex.raw(`SELECT count(*) AS count FROM ${logRows()}`, bindings)
  return { rows: page.rows as LogRow[], count: Number(total.rows[0].count) }
}

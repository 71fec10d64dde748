import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type LogFilter, type LogRow } from "./log-row"
import { logBindings, logRows } from "./log-rows"

/** Where a reading of the log has come to: a row's moment as the database writes it, to the microsecond, and its id. */
export interface LogPosition {
  moment: string
  id: string
}

/**
 * Reads on in the sync log, newest first, from a position; however far that is, a page costs the same.
 *
 * @param after null for the beginning
 * @returns the rows, each with its position
 */
export async function nextLogRows(
  knex: Knex,
  filter: LogFilter,
  after: LogPosition | null,
  limit: number
): Promise<(LogRow & LogPosition)[]> {
  const earlier = after ? "AND (log.at, log.id) < (CAST(:moment AS timestamptz), :id)" : ""
  const { rows } = await knex.raw(
    `SELECT page.*, page.at::text AS moment, connection.organisation_name, connection.short_code
       FROM (SELECT * FROM ${logRows(`${earlier} ORDER BY at DESC, id DESC LIMIT :limit`)}
              ORDER BY at DESC, id DESC LIMIT :limit) AS page
       LEFT JOIN xero_connection AS connection ON connection.id = page.connection_id
      ORDER BY page.at DESC, page.id DESC`,
    { ...logBindings(filter), ...after, limit }
  )
  return rows as (LogRow & LogPosition)[]
}

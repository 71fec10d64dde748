import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DriftCause } from "../../../accounting/drift/drift"

/** How many differences of an organisation wait for a person. */
export interface WaitingDrift {
  connection_id: string
  count: number
}

/**
 * Counts the differences that wait for a person, for every organisation in one query: what the owner's policy is about
 * to decide does not, and an organisation that is disconnected has none.
 *
 * @param decidable what a policy decides by itself
 */
export async function waitingDrift(
  knex: Knex,
  decidable: readonly DriftCause[]
): Promise<WaitingDrift[]> {
  const { rows } = await knex.raw(
    `SELECT connection.id AS connection_id, count(found.id)::int AS count
       FROM xero_connection AS connection
       LEFT JOIN xero_discrepancy AS found
         ON found.connection_id = connection.id AND connection.status <> 'disconnected'
        AND found.state = 'open' AND found.certain AND found.deleted_at IS NULL
        AND (connection.xero_changes = 'ask' OR found.problem IS NOT NULL OR found.cause <> ALL(?))
      WHERE connection.deleted_at IS NULL
      GROUP BY connection.id`,
    [[...decidable]]
  )
  return rows as WaitingDrift[]
}

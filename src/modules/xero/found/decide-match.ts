import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../new-id"

/** What an owner says of one order. */
export interface MatchDecision {
  order_id: string
  /** The invoice to take, or null to send a new one. */
  invoice_id: string | null
  /** The user's id. */
  decided_by: string | null
}

/** Keeps what the owner said of an order; what was said before no longer counts. */
export async function decideMatch(
  knex: Knex,
  connectionId: string,
  { order_id, invoice_id, decided_by }: MatchDecision
): Promise<void> {
  await knex.raw(
    `INSERT INTO xero_match_decision AS decision
       (id, connection_id, order_id, invoice_id, decided_by, created_at, updated_at)
     VALUES (:id, :connection, :order, :invoice, :user, now(), now())
     ON CONFLICT (connection_id, order_id) WHERE deleted_at IS NULL DO UPDATE SET
       invoice_id = excluded.invoice_id, decided_by = excluded.decided_by, updated_at = now()`,
    {
      id: newId("xmat"),
      connection: connectionId,
      order: order_id,
      invoice: invoice_id,
      user: decided_by,
    }
  )
}

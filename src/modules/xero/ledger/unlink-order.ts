import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { REASONS_FORGOTTEN } from "./reasons-forgotten"

/**
 * Forgets the papers of an order, which stay in Xero, in one statement; also what was decided of them, why the order
 * was held beside them, and which order the invoices stand for. Nothing is forgotten while a worker is at the order,
 * while it is not known of one of its papers whether Xero has it, or where it has other papers than those named.
 *
 * @param ids of the ledger's rows
 * @param voided those of invoices that are voided in Xero: they stay known, so that their numbers are not used again,
 *   and book nothing any more
 * @returns whether they are forgotten
 */
export async function unlinkOrder(
  knex: Knex,
  connectionId: string,
  orderId: string,
  ids: string[],
  voided: string[]
): Promise<boolean> {
  const { rows } = await knex.raw(
    `WITH entry AS (
       SELECT id, state, lease_until FROM xero_outbox_entry
        WHERE subject_type = 'order' AND subject_id = :order AND deleted_at IS NULL FOR UPDATE
     ), paper AS (
       SELECT id, state, import_state FROM xero_document
        WHERE connection_id = :connection AND order_id = :order AND kind NOT IN ('contact', 'quote')
          AND deleted_at IS NULL FOR UPDATE
     ), free AS (
       SELECT NOT EXISTS (SELECT 1 FROM entry WHERE state = 'running' AND lease_until > now())
          AND NOT EXISTS (SELECT 1 FROM paper
            WHERE state = 'intended' OR import_state = 'pending' OR id <> ALL(:ids)) AS yes
     ), forgotten AS (
       UPDATE xero_document SET deleted_at = now(), updated_at = now()
        WHERE id IN (SELECT id FROM paper WHERE id <> ALL(:voided)) AND (SELECT yes FROM free)
     ), emptied AS (
       UPDATE xero_document SET state = 'removed', lines = '[]', total = '0.00', tax = '0.00',
              amount_due = '0.00', updated_at = now()
        WHERE id IN (SELECT id FROM paper WHERE id = ANY(:voided)) AND (SELECT yes FROM free)
     ), undecided AS (
       DELETE FROM xero_match_decision
        WHERE connection_id = :connection AND order_id = :order AND (SELECT yes FROM free)
     ), found AS (
       UPDATE xero_found_document SET order_id = NULL, updated_at = now()
        WHERE connection_id = :connection AND order_id = :order AND (SELECT yes FROM free)
     ), differences AS (
       UPDATE xero_discrepancy SET state = 'gone', updated_at = now()
        WHERE connection_id = :connection AND order_id = :order AND state = 'open'
          AND (SELECT yes FROM free)
     ), reasons AS (${REASONS_FORGOTTEN}
     )
     SELECT yes FROM free`,
    { connection: connectionId, order: orderId, ids, voided }
  )
  return (rows as { yes: boolean }[])[0].yes
}

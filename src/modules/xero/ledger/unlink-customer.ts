import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "../outbox/lock-order"
import { REASONS_FORGOTTEN } from "./reasons-forgotten"

/**
 * Forgets which contact of an organisation a customer is, and why the customer was held beside it, in one statement; the
 * contact stays in Xero, and its index is read anew before the customer is matched again. Nothing is forgotten while a
 * worker is at the customer, or while it is not known whether Xero has the contact.
 *
 * @returns whether it is forgotten
 */
export async function unlinkCustomer(
  knex: Knex,
  connectionId: string,
  customerId: string
): Promise<boolean> {
  const { rows } = await knex.raw(
    `WITH entry AS (
       SELECT id, state, lease_until FROM xero_outbox_entry
        WHERE subject_type = 'customer' AND subject_id = :customer AND deleted_at IS NULL
          AND (connection_id = :connection OR connection_id IS NULL)
        ${LOCK_ORDER}
     ), contact AS (
       SELECT id, state FROM xero_document
        WHERE connection_id = :connection AND kind = 'contact' AND source_id = :customer
          AND deleted_at IS NULL FOR UPDATE
     ), free AS (
       SELECT NOT EXISTS (SELECT 1 FROM entry WHERE state = 'running' AND lease_until > now())
          AND NOT EXISTS (SELECT 1 FROM contact WHERE state = 'intended') AS yes
     ), forgotten AS (
       UPDATE xero_document SET deleted_at = now(), updated_at = now()
        WHERE id IN (SELECT id FROM contact) AND (SELECT yes FROM free)
     ), reread AS (
       UPDATE xero_connection SET contacts_read_at = contacts_read_at - interval '1 hour', updated_at = now()
        WHERE id = :connection AND (SELECT yes FROM free)
     ), differences AS (
       UPDATE xero_discrepancy SET state = 'gone', updated_at = now()
        WHERE connection_id = :connection AND kind = 'contact' AND source_id = :customer AND state = 'open'
          AND (SELECT yes FROM free)
     ), reasons AS (${REASONS_FORGOTTEN}
     )
     SELECT yes FROM free`,
    { connection: connectionId, customer: customerId }
  )
  return (rows as { yes: boolean }[])[0].yes
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DocumentState } from "../../../accounting/ledger/ledger"
import { type ImportKind } from "../../../accounting/incoming/incoming-money"
import { type ImportState } from "../ledger/ledger-row"

/** A payment recorded in Xero that has to be put on its order, or taken off it. */
export interface ClaimedImport {
  id: string
  source_id: string
  order_id: string
  key: string
  xero_id: string | null
  import_of: ImportKind | null
  state: DocumentState
  import_state: ImportState
  import_reason: string | null
  currency_code: string | null
  /** Decimal string in major units. */
  total: string
  invoice_number: string
  invoice_state: DocumentState | null
}

/**
 * Takes imports that have to be worked on, for one worker: those that wait; those that could not be applied, since
 * their order may have changed; and those removed in Xero that are to be reversed. A claim that ran out is taken over.
 *
 * @param again seconds after which what could not be applied is looked at again
 * @param reverse whether removed ones are to be reversed
 */
export async function claimImports(
  knex: Knex,
  connectionId: string,
  owner: string,
  { again, reverse, limit }: { again: number; reverse: boolean; limit: number }
): Promise<ClaimedImport[]> {
  const { rows } = await knex.raw(
    `WITH due AS (
       SELECT id FROM xero_document
        WHERE connection_id = :connection AND kind = 'payment' AND origin = 'xero' AND deleted_at IS NULL
          AND order_id IS NOT NULL AND (intent_until IS NULL OR intent_until < now())
          AND (import_state = 'pending'
            OR (import_state = 'unapplied' AND state = 'posted'
              AND updated_at <= now() - make_interval(secs => :again))
            OR (import_state = 'applied' AND state = 'removed' AND :reverse))
        ORDER BY intended_at, id
        LIMIT :limit
        FOR UPDATE SKIP LOCKED
     ), claimed AS (
       UPDATE xero_document AS document
          SET intent_owner = :owner, intent_until = now() + make_interval(secs => 60), updated_at = now()
         FROM due WHERE document.id = due.id
       RETURNING document.*
     )
     SELECT claimed.id, claimed.source_id, claimed.order_id, claimed.key, claimed.state, claimed.import_state,
            claimed.import_reason, claimed.xero_id, claimed.import_of,
            claimed.currency_code, claimed.total, invoice.state AS invoice_state,
            coalesce(invoice.number, invoice.key, claimed.key) AS invoice_number
       FROM claimed LEFT JOIN xero_document AS invoice
         ON invoice.connection_id = :connection AND invoice.kind = 'invoice'
        AND invoice.source_id = claimed.applied_to AND invoice.deleted_at IS NULL
      ORDER BY claimed.intended_at, claimed.id`,
    { connection: connectionId, owner, again, reverse, limit }
  )
  return rows as ClaimedImport[]
}

import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Drift, type DriftCause, type DriftKind } from "../../../accounting/drift/drift"
import { newId } from "../new-id"

/** A difference with the records it hangs on. */
export interface FoundDrift extends Drift {
  order_id: string | null
  customer_id: string | null
  xero_id: string | null
  number: string | null
  currency_code: string | null
  /** False where a call of ours may have been under way meanwhile. */
  certain: boolean
}

/** What was compared, and for which causes. */
export interface Looked {
  subjects: {
    kind: DriftKind
    source_id: string
    /** False where a call of ours may have been under way meanwhile: what is open is read once more. */
    certain: boolean
  }[]
  causes: readonly DriftCause[]
}

/**
 * Keeps the differences that a comparison came to, in one statement: what is new gets a row, what is known stays as it
 * is, and what is open and was not found again is gone. One that was accepted opens anew only when Xero has other
 * figures by now than were accepted.
 */
export async function recordDrift(
  knex: Knex,
  connectionId: string,
  looked: Looked,
  found: FoundDrift[]
): Promise<void> {
  if (!looked.subjects.length && !found.length) {
    return
  }
  const rows = found.map((one) => ({ ...one, id: newId("xdis") }))
  await knex.raw(
    `WITH found AS (
       SELECT * FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row
         (id text, kind text, source_id text, cause text, order_id text, customer_id text, xero_id text,
          number text, currency_code text, store jsonb, xero jsonb, certain boolean)
     ), gone AS (
       UPDATE xero_discrepancy AS known
          SET state = CASE WHEN looked.certain THEN 'gone' ELSE known.state END,
              decided_at = CASE WHEN looked.certain THEN now() END,
              certain = looked.certain, problem = NULL, updated_at = now()
         FROM jsonb_to_recordset(CAST(:subjects AS jsonb)) AS looked
           (kind text, source_id text, certain boolean)
        WHERE known.connection_id = :connection AND known.kind = looked.kind
          AND known.source_id = looked.source_id AND known.cause = ANY(:causes)
          AND known.state = 'open' AND known.deleted_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM found WHERE found.kind = known.kind
            AND found.source_id = known.source_id AND found.cause = known.cause)
     )
     INSERT INTO xero_discrepancy AS known
       (id, connection_id, kind, source_id, cause, order_id, customer_id, xero_id, number, currency_code,
        store, xero, certain, found_at, created_at, updated_at)
     SELECT id, :connection, kind, source_id, cause, order_id, customer_id, xero_id, number, currency_code,
            store, xero, certain, now(), now(), now()
       FROM found
     ON CONFLICT (connection_id, kind, source_id, cause) WHERE deleted_at IS NULL DO UPDATE SET
       state = 'open', store = excluded.store, xero = excluded.xero, number = excluded.number,
       xero_id = excluded.xero_id, currency_code = excluded.currency_code,
       certain = excluded.certain OR (known.state = 'open' AND known.certain),
       problem = CASE WHEN known.state = 'open' AND known.xero = excluded.xero THEN known.problem END,
       found_at = CASE WHEN known.state = 'open' THEN known.found_at ELSE now() END,
       decided_by = NULL, decided_at = NULL, updated_at = now()
     WHERE NOT (known.state = 'accepted' AND known.xero = excluded.xero)
       AND NOT (known.state = 'open' AND known.xero = excluded.xero AND known.store = excluded.store
                AND (known.certain OR NOT excluded.certain))`,
    {
      rows: JSON.stringify(rows),
      subjects: JSON.stringify(looked.subjects),
      causes: [...looked.causes],
      connection: connectionId,
    }
  )
}

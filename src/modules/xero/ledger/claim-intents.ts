import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DocumentIntent } from "./ledger-row"
import { newId } from "../new-id"

/**
 * - `fresh`: nothing of it can be in Xero: create.
 * - `unclear`: an earlier call may have made it: look in Xero first.
 * - `busy`: another worker is at it, or it was posted meanwhile: come back.
 */
export type IntentClaim = "fresh" | "unclear" | "busy"

/** A document that Xero refused is another one by now; of one that may be there nothing changes. */
const keptWhenUnclear = [
  "payment_id",
  "contact_source_id",
  "applied_to",
  "applied_from",
  "posted",
  "lines",
  "total",
  "tax",
]
  .map(
    (column) =>
      `${column} = CASE WHEN document.state = 'failed' THEN excluded.${column} ELSE document.${column} END`
  )
  .join(",\n         ")

/**
 * Writes the intent to create documents before Xero is called, so that no crash can lead to a second
 * one. One statement: of two workers, one gets the claim. A row whose document may be in Xero already
 * keeps what it was sent with: by that it is recognised there.
 *
 * @param seconds how long the claim stands before its outcome counts as unclear
 * @returns the claim by `kind source_id`
 */
export async function claimIntents(
  knex: Knex,
  connectionId: string,
  owner: string,
  documents: DocumentIntent[],
  seconds: number
): Promise<Map<string, IntentClaim>> {
  const claims = new Map<string, IntentClaim>(
    documents.map((document) => [intentKey(document), "busy"])
  )
  if (!documents.length) {
    return claims
  }
  const rows = documents.map((document) => ({
    ...document,
    id: newId("xdoc"),
  }))
  const result = await knex.raw(
    `WITH wanted AS (
       SELECT * FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row
         (id text, kind text, source_id text, key text, order_id text, customer_id text, payment_id text,
          contact_source_id text, applied_to text, applied_from text, posted jsonb, lines jsonb,
          total text, tax text)
     ), earlier AS (
       SELECT document.kind, document.source_id, document.state
         FROM xero_document AS document JOIN wanted USING (kind, source_id)
        WHERE document.connection_id = :connection AND document.deleted_at IS NULL
        FOR UPDATE OF document
     ), claimed AS (
       INSERT INTO xero_document AS document
         (id, connection_id, kind, source_id, key, order_id, customer_id, payment_id,
          contact_source_id, applied_to, applied_from, posted, lines, total, tax, state,
          intended_at, intent_owner, intent_until, created_at, updated_at)
       SELECT id, :connection, kind, source_id, key, order_id, customer_id, payment_id,
              contact_source_id, applied_to, applied_from, posted, lines, total, tax, 'intended',
              now(), :owner, now() + make_interval(secs => :seconds), now(), now()
         -- The join has each earlier row read before it is written: afterwards it is not seen any more.
         FROM wanted LEFT JOIN earlier USING (kind, source_id)
       ON CONFLICT (connection_id, kind, source_id) WHERE deleted_at IS NULL DO UPDATE SET
         key = excluded.key, order_id = coalesce(excluded.order_id, document.order_id),
         ${keptWhenUnclear},
         state = 'intended', intended_at = now(), intent_owner = :owner,
         intent_until = excluded.intent_until, updated_at = now()
       WHERE document.state = 'failed'
          OR (document.state = 'intended' AND document.intent_until < now())
       RETURNING kind, source_id, (xmax = 0) AS inserted
     )
     SELECT claimed.kind, claimed.source_id,
            CASE WHEN claimed.inserted OR earlier.state = 'failed' THEN 'fresh' ELSE 'unclear' END AS claim
       FROM claimed LEFT JOIN earlier USING (kind, source_id)`,
    { rows: JSON.stringify(rows), connection: connectionId, owner, seconds }
  )
  for (const row of result.rows as { kind: string; source_id: string; claim: IntentClaim }[]) {
    claims.set(`${row.kind} ${row.source_id}`, row.claim)
  }
  return claims
}

/** How `claimIntents` names a document in its answer. */
export function intentKey(document: { kind: string; source_id: string }): string {
  return `${document.kind} ${document.source_id}`
}

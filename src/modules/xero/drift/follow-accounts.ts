import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** An account of the chart that has another code by now. */
export interface RenumberedAccount {
  from: string
  into: string
}

/**
 * Has the ledger follow accounts that were given other codes in Xero: its documents stand on the very same accounts, and
 * Xero names these by their new codes.
 */
export async function followAccounts(
  knex: Knex,
  connectionId: string,
  renumbered: RenumberedAccount[]
): Promise<void> {
  if (!renumbered.length) {
    return
  }
  await knex.raw(
    `WITH code AS (
       SELECT "from" AS old, "into" AS new
         FROM jsonb_to_recordset(CAST(:codes AS jsonb)) AS row ("from" text, "into" text)
     )
     UPDATE xero_document AS document SET
       lines = (
         SELECT jsonb_agg(CASE WHEN code.new IS NULL THEN line.value
                  ELSE jsonb_set(line.value, '{account_code}', to_jsonb(code.new)) END ORDER BY line.place)
           FROM jsonb_array_elements(document.lines) WITH ORDINALITY AS line (value, place)
           LEFT JOIN code ON code.old = line.value->>'account_code'),
       posted = CASE WHEN jsonb_typeof(document.posted->'LineItems') = 'array' THEN
         jsonb_set(document.posted, '{LineItems}', coalesce((
           SELECT jsonb_agg(CASE WHEN code.new IS NULL THEN line.value
                    ELSE jsonb_set(line.value, '{AccountCode}', to_jsonb(code.new)) END ORDER BY line.place)
             FROM jsonb_array_elements(document.posted->'LineItems') WITH ORDINALITY AS line (value, place)
             LEFT JOIN code ON code.old = line.value->>'AccountCode'), '[]'))
         ELSE document.posted END,
       updated_at = now()
     WHERE document.connection_id = :connection AND document.deleted_at IS NULL
       AND EXISTS (SELECT 1 FROM jsonb_array_elements(document.lines) AS line
                     JOIN code ON code.old = line->>'account_code')`,
    { connection: connectionId, codes: JSON.stringify(renumbered) }
  )
}

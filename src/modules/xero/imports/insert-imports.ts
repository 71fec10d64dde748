import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../new-id"
import { type ImportKind } from "../../../accounting/incoming/incoming-money"

/** Something that somebody recorded in Xero on a paper of ours. Amounts are decimal strings in major units. */
export interface NewImport {
  kind: "payment" | "allocation"
  source_id: string
  order_id: string | null
  key: string
  xero_id: string | null
  applied_to: string
  applied_from: string | null
  currency_code: string | null
  amount: string
  /** `YYYY-MM-DD`. */
  date: string | null
  import_of: ImportKind | null
  /** `pending` where it is to be put on the order, null where it concerns Xero alone. */
  import_state: "pending" | null
  import_total: string | null
}

/**
 * Writes the intent to put payments on their orders, before Medusa is touched; one that is there already stays as it
 * is, so that two who see the same payment make one row.
 */
export async function insertImports(
  knex: Knex,
  connectionId: string,
  imports: NewImport[]
): Promise<void> {
  if (!imports.length) {
    return
  }
  const rows = imports.map((one) => ({ ...one, id: newId("xdoc") }))
  await knex.raw(
    `INSERT INTO xero_document
       (id, connection_id, kind, source_id, key, order_id, state, xero_id, number, xero_status, applied_to,
        applied_from, currency_code, total, posted, lines, intended_at, posted_at, origin, import_of,
        import_state, import_total, created_at, updated_at)
     SELECT id, :connection, kind, source_id, key, order_id, 'posted', xero_id, key, 'AUTHORISED', applied_to,
            applied_from, currency_code, amount, jsonb_build_object('Date', date), '[]', now(), now(), 'xero',
            import_of, import_state, import_total, now(), now()
       FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row
         (id text, kind text, source_id text, key text, order_id text, xero_id text, applied_to text,
          applied_from text, currency_code text, amount text, date text, import_of text, import_state text,
          import_total text)
     ON CONFLICT (connection_id, kind, source_id) WHERE deleted_at IS NULL DO NOTHING`,
    { rows: JSON.stringify(rows), connection: connectionId }
  )
}

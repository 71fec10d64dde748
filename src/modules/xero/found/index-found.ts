import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { namesIn } from "../../../accounting/found/names-in"
import { type FoundInXero } from "../client/documents"
import { newId } from "../new-id"

/** Keeps sales documents as Xero returned them, in one statement; which order they stand for stays. */
export async function indexFound(
  knex: Knex,
  connectionId: string,
  documents: FoundInXero[]
): Promise<void> {
  const rows = [...new Map(documents.map((one) => [one.document_id, one])).values()].map(
    ({ reference, ...document }) => ({
      ...document,
      id: newId("xfnd"),
      names: namesIn(document.number, reference),
    })
  )
  if (!rows.length) {
    return
  }
  await knex.raw(
    `INSERT INTO xero_found_document AS found
       (id, connection_id, kind, document_id, number, names, date, currency_code, total, tax, amount_due,
        amount_credited, status, contact_id, created_at, updated_at)
     SELECT id, :connection, kind, document_id, number, names, date, currency_code, total, tax, amount_due,
            amount_credited, status, contact_id, now(), now()
       FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row
         (id text, kind text, document_id text, number text, names text[], date text, currency_code text,
          total text, tax text, amount_due text, amount_credited text, status text, contact_id text)
     ON CONFLICT (connection_id, document_id) WHERE deleted_at IS NULL DO UPDATE SET
       number = excluded.number, names = excluded.names, date = excluded.date,
       currency_code = excluded.currency_code, total = excluded.total, tax = excluded.tax,
       amount_due = excluded.amount_due, amount_credited = excluded.amount_credited,
       status = excluded.status, contact_id = excluded.contact_id, updated_at = now()`,
    { rows: JSON.stringify(rows), connection: connectionId }
  )
}

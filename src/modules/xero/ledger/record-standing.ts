import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** How an invoice or credit note of ours stands in Xero. Amounts are decimal strings in major units. */
export interface Standing {
  kind: "invoice" | "credit_note"
  xero_id: string
  state: "posted" | "removed"
  number: string
  xero_status: string
  currency_code: string
  total: string
  tax: string
  /** What is due, or what is left of the credit. */
  amount_due: string
  /** The ContactID it is made out to. */
  contact_id: string | null
}

/**
 * Records how papers of ours stand in Xero, in one statement. A row that was written since Xero was asked stays: what
 * it says is newer, and Xero tells of that change once more.
 *
 * @param readAt when Xero was asked, by the database's clock
 * @returns the orders of those that differed
 */
export async function recordStanding(
  knex: Knex,
  connectionId: string,
  standings: Standing[],
  readAt: Date
): Promise<string[]> {
  if (!standings.length) {
    return []
  }
  const { rows } = await knex.raw(
    `WITH found AS (
       SELECT seen.*, contact.source_id AS contact_source_id
         FROM jsonb_to_recordset(CAST(:standings AS jsonb)) AS seen
           (kind text, xero_id text, state text, number text, xero_status text, currency_code text,
            total text, tax text, amount_due text, contact_id text)
         LEFT JOIN LATERAL (
           SELECT source_id FROM xero_document
            WHERE connection_id = :connection AND kind = 'contact' AND xero_id = seen.contact_id
              AND deleted_at IS NULL ORDER BY source_id LIMIT 1
         ) AS contact ON true
     )
     UPDATE xero_document AS document SET
       state = found.state, number = found.number, xero_status = found.xero_status,
       currency_code = found.currency_code, total = found.total, tax = found.tax,
       amount_due = found.amount_due, contact_source_id = made_out.contact_source_id, updated_at = now()
     FROM found
     LEFT JOIN xero_document AS row ON row.connection_id = :connection AND row.kind = found.kind
       AND row.xero_id = found.xero_id AND row.deleted_at IS NULL
     LEFT JOIN xero_document AS own ON own.connection_id = :connection AND own.kind = 'contact'
       AND own.source_id = row.contact_source_id AND own.deleted_at IS NULL
     CROSS JOIN LATERAL (
       SELECT CASE WHEN own.xero_id = found.contact_id OR found.contact_source_id IS NULL
         THEN row.contact_source_id ELSE found.contact_source_id END AS contact_source_id
     ) AS made_out
     WHERE document.id = row.id AND document.state = 'posted' AND document.updated_at <= :read_at
       AND (document.state, document.number, document.xero_status, document.total, document.tax,
            document.amount_due, document.contact_source_id)
           IS DISTINCT FROM
           (found.state, found.number, found.xero_status, found.total, found.tax, found.amount_due,
            made_out.contact_source_id)
     RETURNING document.order_id`,
    { standings: JSON.stringify(standings), connection: connectionId, read_at: readAt }
  )
  return [...new Set((rows as { order_id: string }[]).map(({ order_id }) => order_id))]
}

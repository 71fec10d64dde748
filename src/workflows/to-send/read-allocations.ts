import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** A part of a capture in Xero. */
export interface AllocationRow {
  capture_id: string
  /** Decimal string in major units. */
  amount: string
  state: "posted" | "removed"
  /** Of the invoice it stands on. */
  invoice_number: string | null
  invoice_xero_id: string | null
}

/** What of captures stands on which invoice, the first part first: one query, and none where no order is named. */
export async function readAllocations(
  knex: Knex,
  connectionId: string,
  orderIds: string[]
): Promise<Map<string, AllocationRow[]>> {
  if (!orderIds.length) {
    return new Map()
  }
  const { rows } = await knex.raw(
    `SELECT split_part(paper.source_id, '/', 1) AS capture_id, paper.total AS amount, paper.state,
            invoice.number AS invoice_number, invoice.xero_id AS invoice_xero_id
       FROM xero_document AS paper
       LEFT JOIN xero_document AS invoice ON invoice.connection_id = paper.connection_id
        AND invoice.kind = 'invoice' AND invoice.source_id = paper.applied_to AND invoice.deleted_at IS NULL
      WHERE paper.order_id = ANY(:ids) AND paper.connection_id = :connection AND paper.kind = 'payment'
        AND paper.origin = 'medusa' AND paper.state IN ('posted', 'removed') AND paper.deleted_at IS NULL
      ORDER BY paper.created_at, paper.source_id`,
    { ids: [...new Set(orderIds)], connection: connectionId }
  )
  const found = new Map<string, AllocationRow[]>()
  for (const row of rows as AllocationRow[]) {
    found.set(row.capture_id, [...(found.get(row.capture_id) ?? []), row])
  }
  return found
}

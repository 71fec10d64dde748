import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DocumentKind, type DocumentState } from "../../../accounting/ledger/ledger"

/** A paper of ours that Xero names by its id. */
export interface KnownDocument {
  kind: DocumentKind
  source_id: string
  state: DocumentState
  xero_id: string
  order_id: string | null
}

/** The ledger's rows of these ids of Xero's; what is not ours is missing from the answer. */
export async function findByXeroId(
  knex: Knex,
  connectionId: string,
  xeroIds: string[]
): Promise<KnownDocument[]> {
  if (!xeroIds.length) {
    return []
  }
  const { rows } = await knex.raw(
    `SELECT kind, source_id, state, xero_id, order_id FROM xero_document
      WHERE connection_id = ? AND xero_id = ANY(?) AND deleted_at IS NULL`,
    [connectionId, xeroIds]
  )
  return rows as KnownDocument[]
}

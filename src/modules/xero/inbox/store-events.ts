import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../new-id"

/** A bell of Xero's, as it came. */
export interface InboxEvent {
  tenant_id: string
  category: string
  type: string
  resource_id: string
  /** ISO 8601, UTC. */
  event_at: string
}

/**
 * Keeps events of organisations that are connected, each once however often Xero delivers it; others are passed over.
 *
 * @returns how many are new
 */
export async function storeEvents(knex: Knex, events: InboxEvent[]): Promise<number> {
  if (!events.length) {
    return 0
  }
  const rows = events.map((event) => ({ ...event, id: newId("xwhe") }))
  const result = await knex.raw(
    `INSERT INTO xero_webhook_event
       (id, tenant_id, category, type, resource_id, event_at, available_at, created_at, updated_at)
     SELECT DISTINCT ON (event.tenant_id, event.category, event.resource_id, event.type, event.event_at)
            event.id, event.tenant_id, event.category, event.type, event.resource_id, event.event_at,
            now(), now(), now()
       FROM jsonb_to_recordset(CAST(? AS jsonb)) AS event
         (id text, tenant_id text, category text, type text, resource_id text, event_at timestamptz)
       JOIN xero_connection AS connection ON connection.tenant_id = event.tenant_id
        AND connection.status <> 'disconnected' AND connection.deleted_at IS NULL
     ON CONFLICT (tenant_id, category, resource_id, type, event_at) WHERE deleted_at IS NULL DO NOTHING`,
    [JSON.stringify(rows)]
  )
  return result.rowCount
}

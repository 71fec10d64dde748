import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type MappingKind } from "../../../accounting/mapping/mapping"
import { newId } from "../new-id"

/**
 * Writes mappings in one transaction: a target replaces what was chosen before, null forgets it. The
 * last one of a source counts.
 */
export async function saveMappings(
  knex: Knex,
  connectionId: string,
  mappings: { kind: MappingKind; source: string; target: string | null }[]
): Promise<void> {
  const unique = [
    ...new Map(mappings.map((mapping) => [`${mapping.kind} ${mapping.source}`, mapping])).values(),
  ]
  const rows = unique.map((mapping) => ({ ...mapping, id: newId("xmap") }))
  await knex.transaction(async (transaction) => {
    await transaction.raw(
      `DELETE FROM xero_mapping AS mapping
        USING jsonb_to_recordset(?::jsonb) AS row (kind text, source text, target text)
        WHERE mapping.connection_id = ? AND mapping.kind = row.kind
          AND mapping.source = row.source AND row.target IS NULL`,
      [JSON.stringify(rows), connectionId]
    )
    await transaction.raw(
      `INSERT INTO xero_mapping AS mapping
         (id, connection_id, kind, source, target, created_at, updated_at)
       SELECT id, ?, kind, source, target, now(), now()
         FROM jsonb_to_recordset(?::jsonb) AS row (id text, kind text, source text, target text)
        WHERE target IS NOT NULL
       ON CONFLICT (connection_id, kind, source) WHERE deleted_at IS NULL DO UPDATE SET
         target = excluded.target, updated_at = now()`,
      [connectionId, JSON.stringify(rows)]
    )
  })
}

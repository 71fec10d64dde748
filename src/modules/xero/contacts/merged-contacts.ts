import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Where contacts went that were merged in Xero, one step each, as far as the contact index knows. */
export async function mergedContacts(
  knex: Knex,
  connectionId: string,
  contactIds: string[]
): Promise<Map<string, string>> {
  const merged = new Map<string, string>()
  if (!contactIds.length) {
    return merged
  }
  const { rows } = await knex.raw(
    `WITH RECURSIVE step AS (
       SELECT contact_id, merged_to_contact_id FROM xero_contact_index_entry
        WHERE connection_id = :connection AND contact_id = ANY(:contacts)
          AND merged_to_contact_id IS NOT NULL AND deleted_at IS NULL
       UNION
       SELECT entry.contact_id, entry.merged_to_contact_id
         FROM xero_contact_index_entry AS entry
         JOIN step ON entry.contact_id = step.merged_to_contact_id
        WHERE entry.connection_id = :connection AND entry.merged_to_contact_id IS NOT NULL
          AND entry.deleted_at IS NULL
     )
     SELECT contact_id, merged_to_contact_id FROM step`,
    { connection: connectionId, contacts: contactIds }
  )
  for (const row of rows as { contact_id: string; merged_to_contact_id: string }[]) {
    merged.set(row.contact_id, row.merged_to_contact_id)
  }
  return merged
}

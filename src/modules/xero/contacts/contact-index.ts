import { generateEntityId } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type XeroContact } from "../client/documents"
import { matchHash } from "./match-hash"

/** A contact that may be the one looked for, and the Medusa customer it already serves, if any. */
export interface IndexedContact {
  contact_id: string
  contact_number: string | null
  name_hash: string
  email_hash: string | null
  status: string
  linked_source_ids: string[]
}

/** Brings contacts as Xero returned them into the index, in one statement. */
export async function indexContacts(
  knex: Knex,
  connection: { id: string; tenant_id: string },
  contacts: XeroContact[]
): Promise<void> {
  const rows = [...new Map(contacts.map((contact) => [contact.contact_id, contact])).values()].map(
    (contact) => ({
      id: generateEntityId(undefined, "xcix"),
      contact_id: contact.contact_id,
      contact_number: contact.contact_number,
      name_hash: matchHash(connection.tenant_id, contact.name),
      email_hash: contact.email ? matchHash(connection.tenant_id, contact.email) : null,
      status: contact.merged_to_contact_id ? "MERGED" : contact.status,
      merged_to_contact_id: contact.merged_to_contact_id,
    })
  )
  if (!rows.length) {
    return
  }
  await knex.raw(
    `INSERT INTO xero_contact_index_entry AS entry
       (id, connection_id, contact_id, contact_number, name_hash, email_hash, status, merged_to_contact_id,
        created_at, updated_at)
     SELECT id, ?, contact_id, contact_number, name_hash, email_hash, status, merged_to_contact_id, now(), now()
       FROM jsonb_to_recordset(?::jsonb) AS row
         (id text, contact_id text, contact_number text, name_hash text, email_hash text, status text,
          merged_to_contact_id text)
     ON CONFLICT (connection_id, contact_id) WHERE deleted_at IS NULL DO UPDATE SET
       contact_number = excluded.contact_number, name_hash = excluded.name_hash,
       email_hash = excluded.email_hash, status = excluded.status,
       merged_to_contact_id = excluded.merged_to_contact_id, updated_at = now()`,
    [connection.id, JSON.stringify(rows)]
  )
}

/** Finds the indexed contacts that share a number, name or e-mail with those looked for, in one query. */
export async function findIndexedContacts(
  knex: Knex,
  connectionId: string,
  wanted: { numbers: string[]; name_hashes: string[]; email_hashes: string[] }
): Promise<IndexedContact[]> {
  const result = await knex.raw(
    `SELECT entry.contact_id, entry.contact_number, entry.name_hash, entry.email_hash, entry.status,
            coalesce((SELECT array_agg(document.source_id) FROM xero_document AS document
               WHERE document.connection_id = entry.connection_id AND document.kind = 'contact'
                 AND document.state = 'posted' AND document.deleted_at IS NULL
                 AND document.xero_id = entry.contact_id), '{}') AS linked_source_ids
       FROM xero_contact_index_entry AS entry
      WHERE entry.connection_id = ? AND entry.deleted_at IS NULL
        AND (entry.contact_number = ANY(?) OR entry.name_hash = ANY(?) OR entry.email_hash = ANY(?))`,
    [connectionId, wanted.numbers, wanted.name_hashes, wanted.email_hashes]
  )
  return result.rows as IndexedContact[]
}

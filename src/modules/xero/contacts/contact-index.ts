import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type XeroContact } from "../client/documents"
import { matchHash } from "./match-hash"
import { newId } from "../new-id"

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
  const rows = rowsOf(connection, contacts)
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

/**
 * Finds the indexed contacts that share a number, name or e-mail with those looked for, in one query. A contact
 * serves a customer also while its making got no clear answer: then it is known by its number, which is its source.
 */
export async function findIndexedContacts(
  knex: Knex,
  connectionId: string,
  wanted: { numbers: string[]; name_hashes: string[]; email_hashes: string[] }
): Promise<IndexedContact[]> {
  const result = await knex.raw(
    `SELECT entry.contact_id, entry.contact_number, entry.name_hash, entry.email_hash, entry.status,
            ARRAY(SELECT document.source_id FROM xero_document AS document
               WHERE document.connection_id = entry.connection_id AND document.kind = 'contact'
                 AND document.state = 'posted' AND document.deleted_at IS NULL
                 AND document.xero_id = entry.contact_id
             UNION SELECT document.source_id FROM xero_document AS document
               WHERE document.connection_id = entry.connection_id AND document.kind = 'contact'
                 AND document.state = 'intended' AND document.deleted_at IS NULL
                 AND document.source_id = entry.contact_number) AS linked_source_ids
       FROM xero_contact_index_entry AS entry
      WHERE entry.connection_id = ? AND entry.deleted_at IS NULL
        AND (entry.contact_number = ANY(?) OR entry.name_hash = ANY(?) OR entry.email_hash = ANY(?))`,
    [connectionId, wanted.numbers, wanted.name_hashes, wanted.email_hashes]
  )
  return result.rows as IndexedContact[]
}

/**
 * Which of the contacts are news to whoever last looked into the index at `since`: they were not in it then, or stood
 * there under another name, number or status.
 *
 * @param since UTC
 * @returns their ids
 */
export async function contactNews(
  knex: Knex,
  connection: { id: string; tenant_id: string },
  contacts: XeroContact[],
  since: Date
): Promise<Set<string>> {
  const result = await knex.raw(
    `SELECT row.contact_id FROM jsonb_to_recordset(?::jsonb) AS row
         (contact_id text, contact_number text, name_hash text, status text)
      WHERE NOT EXISTS (SELECT 1 FROM xero_contact_index_entry AS entry
         WHERE entry.connection_id = ? AND entry.deleted_at IS NULL AND entry.created_at <= ?
           AND entry.contact_id = row.contact_id AND entry.name_hash = row.name_hash
           AND entry.contact_number IS NOT DISTINCT FROM row.contact_number AND entry.status = row.status)`,
    [JSON.stringify(rowsOf(connection, contacts)), connection.id, since]
  )
  return new Set((result.rows as { contact_id: string }[]).map(({ contact_id }) => contact_id))
}

const rowsOf = (connection: { tenant_id: string }, contacts: XeroContact[]) =>
  [...new Map(contacts.map((contact) => [contact.contact_id, contact])).values()].map(
    (contact) => ({
      id: newId("xcix"),
      contact_id: contact.contact_id,
      contact_number: contact.contact_number,
      name_hash: matchHash(connection.tenant_id, contact.name),
      email_hash: contact.email ? matchHash(connection.tenant_id, contact.email) : null,
      status: contact.merged_to_contact_id ? "MERGED" : contact.status,
      merged_to_contact_id: contact.merged_to_contact_id,
    })
  )

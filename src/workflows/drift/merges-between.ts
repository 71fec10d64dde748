import { isSameContact } from "../../accounting/drift/is-same-contact"
import { type DocumentInXero } from "../../accounting/report/document-in-xero"
import { mergedContacts } from "../../modules/xero/contacts/merged-contacts"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { readContacts } from "../drain/read-contacts"

/** A document on both sides. */
export type Pair = { row: LedgerRow; inXero: DocumentInXero | null }

/** The merges that explain why documents are made out to other contacts; the index is brought up to date for it. */
export async function mergesBetween(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  pairs: Pair[]
): Promise<Map<string, string>> {
  const moved = pairs.flatMap(({ row, inXero }) => {
    const posted: { ContactID?: string } = row.posted ?? {}
    const { ContactID: from } = posted
    const into = inXero?.contact_id
    return from && into && from !== into ? [{ from, into }] : []
  })
  const ids = moved.map(({ from }) => from)
  const read = () => mergedContacts(xero.postgres.knex, connection.id, ids)
  const merged = await read()
  if (moved.every(({ from, into }) => isSameContact(merged, from, into))) {
    return merged
  }
  const fault = await readContacts(xero, connection, xero.gateway(connection, "sync"))
  return fault ? merged : read()
}

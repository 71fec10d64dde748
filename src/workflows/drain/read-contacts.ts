import { type XeroFault } from "../../accounting/fault/fault"
import { type Gateway } from "../../modules/xero/client/gateway"
import { indexContacts } from "../../modules/xero/contacts/contact-index"
import { followContacts } from "../../modules/xero/contacts/follow-contacts"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/** Read again each time, for contacts that were changed while the last reading went on. */
const OVERLAP_MILLISECONDS = 60_000

/**
 * Brings the index of an organisation's contacts up to date, once all of them, a thousand a call, then what changed,
 * and has the ledger follow those that were merged or archived.
 *
 * @returns the fault that kept it from ending, or null
 */
export async function readContacts(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  gateway: Gateway
): Promise<XeroFault | null> {
  const began = new Date()
  const readAt = connection.contacts_read_at
  const since = readAt && new Date(readAt.getTime() - OVERLAP_MILLISECONDS)
  for (let page = 1; ; page += 1) {
    const answer = await gateway.contactsPage(page, since)
    if (!answer.ok) {
      return answer.fault
    }
    await indexContacts(xero.postgres.knex, connection, answer.value.contacts)
    if (answer.value.last) {
      break
    }
  }
  await followContacts(xero.postgres.knex, connection.id)
  await xero.updateXeroConnections({ id: connection.id, contacts_read_at: began })
  connection.contacts_read_at = began
  return null
}

import { type ContactCommand } from "../../accounting/ledger/command"
import { indexContacts } from "../../modules/xero/contacts/contact-index"
import { followContacts } from "../../modules/xero/contacts/follow-contacts"
import { callFailed } from "./answer-fault"
import { batches } from "./batches"
import { type Round, type Task } from "./round"

/** An index this fresh is relied on; a contact made in Xero since then is noticed when its name clashes. */
const FRESH_MILLISECONDS = 5 * 60_000
/** Read again each time, for contacts that were changed while the last reading went on. */
const OVERLAP_MILLISECONDS = 60_000

/**
 * Brings the index of Xero's contacts up to date before customers are matched with it: once all of them,
 * a thousand a call, then only what changed. Contacts that an earlier call may have made are asked for
 * by their number. On trouble the round is stopped or the tasks fail.
 */
export async function refreshContactIndex(
  round: Round,
  unclear: Task<ContactCommand>[]
): Promise<void> {
  await readChanged(round)
  for (const batch of batches(unclear)) {
    if (round.stopped) {
      return
    }
    const answer = await round.gateway.findContacts(batch.map(({ command }) => command.key))
    if (!answer.ok) {
      callFailed(round, answer.fault, batch)
      round.stopped ??= { seconds: 30, reason: answer.fault.message }
      return
    }
    await indexContacts(round.xero.postgres.knex, round.connection, answer.value)
  }
}

/**
 * Has the next round read what changed in Xero, however fresh the index is: a customer is held until a
 * person puts contacts right there, and a retry must see that.
 */
export async function expireContactIndex({ connection, xero }: Round): Promise<void> {
  if (!connection.contacts_read_at) {
    return
  }
  const contacts_read_at = new Date(connection.contacts_read_at.getTime() - FRESH_MILLISECONDS)
  await xero.updateXeroConnections({ id: connection.id, contacts_read_at })
  connection.contacts_read_at = contacts_read_at
}

/** Reads what changed among Xero's contacts, however fresh the index is. */
export async function rereadContacts(round: Round): Promise<void> {
  await expireContactIndex(round)
  await readChanged(round)
}

async function readChanged(round: Round): Promise<void> {
  const { connection, xero } = round
  const readAt = connection.contacts_read_at
  if (readAt && Date.now() - readAt.getTime() < FRESH_MILLISECONDS) {
    return
  }
  const began = new Date()
  const since = readAt && new Date(readAt.getTime() - OVERLAP_MILLISECONDS)
  for (let page = 1; ; page += 1) {
    const answer = await round.gateway.contactsPage(page, since)
    if (!answer.ok) {
      callFailed(round, answer.fault, [])
      round.stopped ??= { seconds: 30, reason: answer.fault.message }
      return
    }
    await indexContacts(xero.postgres.knex, connection, answer.value.contacts)
    if (answer.value.last) {
      break
    }
  }
  await followContacts(xero.postgres.knex, connection.id)
  await xero.updateXeroConnections({ id: connection.id, contacts_read_at: began })
  connection.contacts_read_at = began
}

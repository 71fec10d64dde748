import { type ContactCommand } from "../../accounting/ledger/command"
import { indexContacts } from "../../modules/xero/contacts/contact-index"
import { callFailed } from "./answer-fault"
import { batches } from "./batches"
import { readContacts } from "./read-contacts"
import { type Round, type Task } from "./round"

/** An index this fresh is relied on; a contact made in Xero since then is noticed when its name clashes. */
const FRESH_MILLISECONDS = 5 * 60_000

/**
 * For past orders this fresh will do: in five minutes a backfill makes thousands of contacts itself, which are in the
 * index already, and to read them all back would take a fiftieth of its calls.
 */
const FRESH_FOR_BACKFILL_MILLISECONDS = 30 * 60_000

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
  const contacts_read_at = new Date(
    connection.contacts_read_at.getTime() - FRESH_FOR_BACKFILL_MILLISECONDS
  )
  await xero.updateXeroConnections({ id: connection.id, contacts_read_at })
  connection.contacts_read_at = contacts_read_at
}

/** Reads what changed among Xero's contacts, however fresh the index is. */
export async function rereadContacts(round: Round): Promise<void> {
  await expireContactIndex(round)
  await readPages(round)
}

function isFresh({ connection: { contacts_read_at: readAt }, works }: Round): boolean {
  const enough = works.every(({ entry }) => entry.priority > 0)
    ? FRESH_FOR_BACKFILL_MILLISECONDS
    : FRESH_MILLISECONDS
  return readAt !== null && Date.now() - readAt.getTime() < enough
}

/** Readings under way in this process by connection: rounds side by side need one between them. */
const underWay = new Map<string, Promise<Date | null>>()

async function readChanged(round: Round): Promise<void> {
  const { connection } = round
  const others = isFresh(round) ? undefined : underWay.get(connection.id)
  connection.contacts_read_at = (await others) ?? connection.contacts_read_at
  if (isFresh(round)) {
    return
  }
  const own = readPages(round)
  underWay.set(connection.id, own)
  await own.finally(() => underWay.delete(connection.id))
}

/** @returns when what is in the index was read, or null on trouble */
async function readPages(round: Round): Promise<Date | null> {
  const { connection, xero } = round
  const fault = await readContacts(xero, connection, round.gateway)
  if (fault) {
    callFailed(round, fault, [])
    round.stopped ??= { seconds: 30, reason: fault.message }
    return null
  }
  return connection.contacts_read_at
}

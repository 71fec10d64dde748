import { type XeroFault } from "../../accounting/fault/fault"
import { type ContactCommand } from "../../accounting/ledger/command"
import { type CallResult } from "../../modules/xero/client/call"
import { type XeroContact } from "../../modules/xero/client/documents"
import { contactNews, indexContacts } from "../../modules/xero/contacts/contact-index"
import { matchHash } from "../../modules/xero/contacts/match-hash"
import { elementRefused } from "./answer-fault"
import { postpone } from "./finish-task"
import { recordUnposted } from "./record-contacts"
import { type Round, type Task } from "./round"

/** A contact that Xero refused since its name or number is another's. */
export interface TakenContact {
  task: Task<ContactCommand>
  name: string
  fault: XeroFault
  correlation_id: string | null
}

/**
 * Looks up whose the names and numbers are that turned out to be taken, and brings those contacts into the index, so
 * that the next round takes them or chooses another name. Where the look-up tells nothing new, Xero would only refuse
 * again: that contact is held. Without an answer to it, the next round comes here once more.
 */
export async function lookUpTaken(round: Round, taken: TakenContact[]): Promise<void> {
  if (!taken.length) {
    return
  }
  const unsolved = await unsolvedByNumber(round, await unsolvedByName(round, taken))
  const again = tasksOf(taken.filter((contact) => !unsolved.includes(contact)))
  for (const { work } of again) {
    postpone(work, 1)
  }
  for (const { task, fault, correlation_id } of unsolved) {
    elementRefused(round, task, fault, correlation_id)
  }
  await recordUnposted(round, tasksOf(unsolved), "failed")
  // `intended` has the next round ask for the numbers too.
  await recordUnposted(round, again, "intended")
}

const tasksOf = (contacts: TakenContact[]) => contacts.map(({ task }) => task)

async function unsolvedByName(round: Round, taken: TakenContact[]): Promise<TakenContact[]> {
  const answer = await round.gateway.findContactsByName(taken.map(({ name }) => name))
  const hash = (name: string) => matchHash(round.connection.tenant_id, name)
  return await unsolvedAfter(
    round,
    taken,
    answer,
    (holder, { name }) => hash(holder.name) === hash(name)
  )
}

async function unsolvedByNumber(round: Round, taken: TakenContact[]): Promise<TakenContact[]> {
  if (!taken.length) {
    return []
  }
  const answer = await round.gateway.findContacts(taken.map(({ task }) => task.command.key))
  return await unsolvedAfter(
    round,
    taken,
    answer,
    (holder, { task }) => holder.contact_number === task.command.key
  )
}

/** Those for whom the answer holds nobody that the index did not know when the round matched them. */
async function unsolvedAfter(
  round: Round,
  taken: TakenContact[],
  answer: CallResult<XeroContact[]>,
  isHolder: (contact: XeroContact, wanted: TakenContact) => boolean
): Promise<TakenContact[]> {
  if (!answer.ok) {
    return []
  }
  const { knex } = round.xero.postgres
  const news = await contactNews(knex, round.connection, answer.value, round.began)
  await indexContacts(knex, round.connection, answer.value)
  const holders = answer.value.filter(({ contact_id }) => news.has(contact_id))
  return taken.filter((wanted) => !holders.some((holder) => isHolder(holder, wanted)))
}

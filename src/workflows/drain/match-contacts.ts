import { type ContactCommand } from "../../accounting/ledger/command"
import { chooseContact, type ContactCandidate } from "../../accounting/contact/contact-match"
import { findIndexedContacts, type IndexedContact } from "../../modules/xero/contacts/contact-index"
import { matchHash } from "../../modules/xero/contacts/match-hash"
import { type NewContact } from "./create-contacts"
import { postpone, taskHeld } from "./finish-task"
import { recordUnposted } from "./record-contacts"
import { expireContactIndex } from "./refresh-contact-index"
import { type Round, type Task } from "./round"
import { type ContactUpdate } from "./update-contacts"

/** The hashes under which a customer is looked for. */
interface Wanted {
  task: Task<ContactCommand>
  name: string
  email: string | null
}

/**
 * Decides for each new customer whether a contact of Xero's is taken or one is created, with one query
 * for all. Two customers of the same e-mail never make a contact each: the second waits for the first.
 */
export async function matchContacts(
  round: Round,
  tasks: Task<ContactCommand>[]
): Promise<{ taken: ContactUpdate[]; created: NewContact[] }> {
  const wanted = tasks.map((task) => hashesOf(round, task))
  const indexed = await findIndexedContacts(round.xero.postgres.knex, round.connection.id, {
    numbers: tasks.map(({ command }) => command.key),
    name_hashes: wanted.map(({ name }) => name),
    email_hashes: wanted.flatMap(({ email }) => email ?? []),
  })
  const taken: ContactUpdate[] = []
  const created: NewContact[] = []
  const waiting: Task<ContactCommand>[] = []
  const seen: IndexedContact[] = []
  let held = false
  for (const one of wanted) {
    const { task } = one
    if (one.email && seen.some(({ email_hash }) => email_hash === one.email)) {
      postpone(task.work, 1)
      waiting.push(task)
      continue
    }
    const choice = chooseContact(task.command, candidatesOf(one, [...indexed, ...seen]), {
      match_by_name: round.settings.match_contacts_by_name,
    })
    if (choice.action === "hold") {
      taskHeld(round, task, choice.hold.code, choice.hold.message)
      waiting.push(task)
      held = true
    } else {
      const payload = choice.payload
      task.command.payload = payload
      if (choice.action === "update") {
        taken.push({ task, contactId: choice.contact_id })
      } else {
        created.push({ task, name: payload.Name })
      }
      seen.push(aboutToBe(round, one, choice.action === "update" ? choice.contact_id : ""))
    }
  }
  await recordUnposted(round, waiting, "failed")
  if (held) {
    await expireContactIndex(round)
  }
  return { taken, created }
}

function hashesOf(round: Round, task: Task<ContactCommand>): Wanted {
  const { Name, EmailAddress } = task.command.payload
  const tenant = round.connection.tenant_id
  return {
    task,
    name: matchHash(tenant, Name),
    email: EmailAddress ? matchHash(tenant, EmailAddress) : null,
  }
}

function candidatesOf(
  { task, name, email }: Wanted,
  contacts: IndexedContact[]
): ContactCandidate[] {
  return contacts
    .map((contact) => ({
      contact_id: contact.contact_id,
      contact_number: contact.contact_number,
      name_equal: contact.name_hash === name,
      email_equal: email !== null && contact.email_hash === email,
      status: contact.status,
      linked_source_ids: contact.linked_source_ids,
    }))
    .filter(
      ({ name_equal, email_equal, contact_number }) =>
        name_equal || email_equal || contact_number === task.command.key
    )
}

/** A contact that this batch takes or makes, as the next customers of the batch must see it. */
function aboutToBe(round: Round, { task, email }: Wanted, contactId: string): IndexedContact {
  return {
    contact_id: contactId,
    contact_number: task.command.key,
    name_hash: matchHash(round.connection.tenant_id, task.command.payload.Name),
    email_hash: email,
    status: "ACTIVE",
    linked_source_ids: [task.command.source_id],
  }
}

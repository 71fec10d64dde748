import { type ContactCommand } from "../../accounting/ledger/command"
import { type XeroContact } from "../../modules/xero/client/documents"
import { indexContacts } from "../../modules/xero/contacts/contact-index"
import { ledgerRow } from "./ledger-row"
import { recordOutcomes } from "./record-outcomes"
import { type Round, type Task } from "./round"

type ContactTask = Task<ContactCommand>

/** Keeps contacts that are in Xero now: in the ledger, in the index, and for the stages that follow. */
export async function recordPosted(
  round: Round,
  posted: { task: ContactTask; contact: XeroContact }[]
): Promise<void> {
  await recordOutcomes(
    round,
    posted.map(({ task: { command, work }, contact }) => ({
      kind: "contact",
      source_id: command.source_id,
      state: "posted",
      xero_id: contact.contact_id,
      number: contact.name,
      xero_status: contact.status,
      posted: command.payload,
      customer_id: work.customer_id,
    }))
  )
  await indexContacts(
    round.xero.postgres.knex,
    round.connection,
    posted.map(({ contact }) => contact)
  )
  for (const { task, contact } of posted) {
    const row = ledgerRow(round, task, {
      xero_id: contact.contact_id,
      xero_status: contact.status,
      total: null,
    })
    round.ledger.set(`contact ${task.command.source_id}`, row)
  }
}

/** Keeps that contacts are not, or perhaps not, in Xero. */
export async function recordUnposted(
  round: Round,
  tasks: ContactTask[],
  state: "intended" | "failed"
): Promise<void> {
  await recordOutcomes(
    round,
    tasks.map(({ command }) => ({ kind: "contact", source_id: command.source_id, state }))
  )
}

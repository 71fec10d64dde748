import { type ContactCommand } from "../../accounting/ledger/command"
import { type ContactPayload } from "../../accounting/ledger/payload"
import { type XeroContact } from "../../modules/xero/client/documents"
import { callFailed, elementRefused } from "./answer-fault"
import { batches } from "./batches"
import { taskDone } from "./finish-task"
import { recordPosted, recordUnposted } from "./record-contacts"
import { type Round, type Task } from "./round"

/** A contact in Xero and what is to be written to it. */
export interface ContactUpdate {
  task: Task<ContactCommand>
  contactId: string
}

/** What stands in Xero as tax number and account number, the bookkeeper has put there. */
const onFirstMatch = ({
  AccountNumber: _account,
  TaxNumber: _tax,
  ...payload
}: ContactPayload): ContactPayload => payload

/**
 * Writes what Medusa knows to contacts that are in Xero; what is blank in Medusa is not sent. Repeating
 * it does no harm.
 *
 * @param action `adopt` on the first match, when the customer is tied to the contact from now on
 */
export async function updateContacts(
  round: Round,
  updates: ContactUpdate[],
  action: "update" | "adopt"
): Promise<void> {
  for (const batch of batches(updates)) {
    const tasks = batch.map(({ task }) => task)
    const answer = round.stopped
      ? null
      : await round.gateway.updateContacts(
          batch.map(({ task: { command }, contactId }) => ({
            key: command.key,
            contact_id: contactId,
            payload: action === "adopt" ? onFirstMatch(command.payload) : command.payload,
          }))
        )
    if (!answer?.ok) {
      if (answer) {
        callFailed(round, answer.fault, tasks)
      }
      if (action === "adopt") {
        await recordUnposted(round, tasks, "failed")
      }
      continue
    }
    const posted: { task: Task<ContactCommand>; contact: XeroContact }[] = []
    for (const { task } of batch) {
      const result = answer.value.find((element) => element.key === task.command.key)
      if (result?.ok) {
        posted.push({ task, contact: result.value })
        taskDone(round, task, {
          action,
          xero_id: result.value.contact_id,
          correlation_id: answer.call.correlation_id,
        })
      } else if (result) {
        elementRefused(round, task, result.fault, answer.call.correlation_id)
        if (action === "adopt") {
          await recordUnposted(round, [task], "failed")
        }
      }
    }
    await recordPosted(round, posted)
  }
}

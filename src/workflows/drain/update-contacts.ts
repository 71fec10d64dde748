import { isMarked, markedName } from "../../accounting/contact/contact-name"
import { type XeroFault } from "../../accounting/fault/fault"
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

/** An update that Xero did not take, and why. */
interface RefusedUpdate extends ContactUpdate {
  fault: XeroFault
  correlation_id: string | null
}

/** `adopt` on the first match, when the customer is tied to the contact from now on. */
type Action = "update" | "adopt"

/** What stands in Xero as tax number and account number, the bookkeeper has put there. */
const onFirstMatch = ({
  AccountNumber: _account,
  TaxNumber: _tax,
  ...payload
}: ContactPayload): ContactPayload => payload

/**
 * Writes what Medusa knows to contacts that are in Xero; what is blank in Medusa is not sent. Repeating it does no harm.
 * A name that another contact turns out to have is written with a mark behind it.
 */
export async function updateContacts(
  round: Round,
  updates: ContactUpdate[],
  action: Action
): Promise<void> {
  for (const batch of batches(updates)) {
    const refused = await writeBatch(round, batch, action)
    const others = refused.filter((one) => !isNameTaken(one))
    const renamed = await writeBatch(round, refused.filter(isNameTaken).map(withMark), action)
    for (const one of [...others, ...renamed]) {
      elementRefused(round, one.task, one.fault, one.correlation_id)
      await recordIfAdopted(round, [one.task], action)
    }
  }
}

/** @returns what Xero refused, one by one; what else went wrong is dealt with */
async function writeBatch(
  round: Round,
  batch: ContactUpdate[],
  action: Action
): Promise<RefusedUpdate[]> {
  if (!batch.length) {
    return []
  }
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
    await recordIfAdopted(round, tasks, action)
    return []
  }
  const { correlation_id } = answer.call
  const posted: { task: Task<ContactCommand>; contact: XeroContact }[] = []
  const refused: RefusedUpdate[] = []
  for (const update of batch) {
    const { task } = update
    const result = answer.value.find((element) => element.key === task.command.key)
    if (result?.ok) {
      posted.push({ task, contact: result.value })
      taskDone(round, task, { action, xero_id: result.value.contact_id, correlation_id })
    } else if (result) {
      refused.push({ ...update, fault: result.fault, correlation_id })
    }
  }
  await recordPosted(round, posted)
  return refused
}

/** What is to be adopted is not in the ledger yet, and is looked for once more. */
async function recordIfAdopted(round: Round, tasks: Task<ContactCommand>[], action: Action) {
  if (action === "adopt") {
    await recordUnposted(round, tasks, "failed")
  }
}

/** Nothing but the name can be another contact's, since none of the numbers is new to its contact. */
const isNameTaken = ({ task: { command }, fault }: RefusedUpdate): boolean =>
  fault.kind === "duplicate" && !isMarked(command.payload, command.key)

function withMark({ task, contactId }: ContactUpdate): ContactUpdate {
  const { payload, key } = task.command
  task.command.payload = { ...payload, Name: markedName(payload, key) }
  return { task, contactId }
}

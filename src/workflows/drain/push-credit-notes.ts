import { type CreditNoteCommand } from "../../accounting/ledger/command"
import { compareTotals } from "../../accounting/ledger/compare-totals"
import { type XeroCreditNote } from "../../modules/xero/client/documents"
import { createDocuments } from "./create-documents"
import { type DocumentDoor } from "./document-door"
import { recogniseSales } from "./recognise-sales"
import { contactIdOf, type Round, tasksOf } from "./round"
import { creditNoteOutcome } from "./sales-outcome"

const creditNoteDoor: DocumentDoor<CreditNoteCommand, XeroCreditNote> = {
  find: (round, tasks) => round.gateway.findCreditNotes(tasks.map(({ command }) => command.key)),
  recognise: recogniseSales,
  create: (round, tasks) =>
    round.gateway.createCreditNotes(
      tasks.map(({ command }) => ({
        key: command.key,
        contact_id: contactIdOf(round, command) ?? "",
        payload: command.payload,
      }))
    ),
  outcome: creditNoteOutcome,
  difference: ({ command }, { total, total_tax }) =>
    compareTotals(command.expected, { total, tax: total_tax }),
}

/** Sends the credit notes of a round whose contact is in Xero. They are never changed, only joined by others. */
export async function pushCreditNotes(round: Round): Promise<void> {
  const tasks = tasksOf(round, "credit_note", ["create"])
  await createDocuments(
    round,
    creditNoteDoor,
    tasks.filter(({ command }) => contactIdOf(round, command))
  )
}

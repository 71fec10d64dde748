import { type AllocationCommand } from "../../accounting/ledger/command"
import { allocationDoor, creditNoteIdOf } from "./allocation-door"
import { createDocuments } from "./create-documents"
import { keepLeases } from "./keep-leases"
import { type Round, type Task, tasksOf, xeroIdOf } from "./round"

/** Credit notes dealt with under one lease: Xero takes a call for each, and the leases must outlast them. */
const CREDIT_NOTES_A_LEASE = 10

/** Puts the credit of credit notes against invoices, where both are in Xero. */
export async function pushAllocations(round: Round): Promise<void> {
  const sources = [...new Set(ready(round).map(({ command }) => command.applied_from))]
  for (let start = 0; start < sources.length; start += CREDIT_NOTES_A_LEASE) {
    if (start > 0) {
      await keepLeases(round)
    }
    const now = sources.slice(start, start + CREDIT_NOTES_A_LEASE)
    await createDocuments(
      round,
      allocationDoor,
      ready(round).filter(({ command }) => now.includes(command.applied_from))
    )
  }
}

const ready = (round: Round): Task<AllocationCommand>[] =>
  tasksOf(round, "allocation", ["create"]).filter(
    ({ command }) =>
      creditNoteIdOf(round, command) && xeroIdOf(round, "invoice", command.applied_to)
  )

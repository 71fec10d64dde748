import { type AllocationCommand } from "../../accounting/ledger/command"
import { decimal } from "../../accounting/money/money"
import { type XeroAllocation } from "../../modules/xero/client/documents"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import { batches } from "./batches"
import { type DocumentDoor, elementKey } from "./document-door"
import { type Round, type Task, xeroIdOf } from "./round"

/** An allocation as Xero shows it, with the credit note it belongs to. */
export interface CreditUse extends XeroAllocation {
  credit_note_id: string
}

type AllocationTask = Task<AllocationCommand>

/** The Xero id of the credit note whose credit is used, or null while it has none. */
export const creditNoteIdOf = (round: Round, { applied_from }: AllocationCommand): string | null =>
  xeroIdOf(round, "credit_note", applied_from)

/**
 * How credit is put against invoices: a call for each credit note. Xero keeps no key of ours on an
 * allocation, so one that an earlier call may have made is known by its invoice and amount, and by not
 * being in the ledger yet.
 */
export const allocationDoor: DocumentDoor<AllocationCommand, CreditUse> = {
  find: async (round, tasks) => {
    const numbers = tasks.map(({ command }) => numberOf(round, command))
    const answer = await round.gateway.findCreditNotes([...new Set(numbers)])
    return answer.ok
      ? {
          ...answer,
          value: answer.value.flatMap(({ credit_note_id, allocations }) =>
            allocations.map((allocation) => ({ ...allocation, credit_note_id }))
          ),
        }
      : answer
  },
  recognise: (round, { command }, found) => {
    const invoiceId = xeroIdOf(round, "invoice", command.applied_to)
    const ours = unknownUses(round, command, found).find(
      ({ invoice_id, amount }) =>
        invoice_id === invoiceId && decimal(amount).eq(decimal(command.payload.Amount))
    )
    return ours ? { is: "ours", value: ours } : { is: "absent" }
  },
  groups: (tasks) => {
    const sources = [...new Set(tasks.map(({ command }) => command.applied_from))]
    return sources.flatMap((source) =>
      batches(tasks.filter(({ command }) => command.applied_from === source))
    )
  },
  create: async (round, tasks) => {
    const credit_note_id = creditNoteIdOf(round, tasks[0].command) ?? ""
    const answer = await round.gateway.allocateCredit(
      credit_note_id,
      tasks.map(({ command }) => ({
        key: elementKey(command),
        invoice_id: xeroIdOf(round, "invoice", command.applied_to) ?? "",
        payload: command.payload,
      }))
    )
    return answer.ok
      ? {
          ...answer,
          value: answer.value.map((result) =>
            result.ok ? { ...result, value: { ...result.value, credit_note_id } } : result
          ),
        }
      : answer
  },
  shownOn: (round, { command }) => creditNoteIdOf(round, command),
  outcome: ({ command }: AllocationTask, use) => ({
    kind: "allocation",
    source_id: command.source_id,
    state: "posted",
    xero_id: use.allocation_id,
    number: command.key,
    total: use.amount,
    posted: command.payload,
  }),
  difference: () => null,
}

const numberOf = (round: Round, { applied_from }: AllocationCommand): string =>
  round.ledger.get(`credit_note ${applied_from}`)?.key ?? ""

/** The allocations of a credit note that no row of the ledger stands for. */
function unknownUses(round: Round, command: AllocationCommand, found: CreditUse[]): CreditUse[] {
  const creditNoteId = creditNoteIdOf(round, command)
  const uses = found.filter(({ credit_note_id }) => credit_note_id === creditNoteId)
  const known = [...round.ledger.values()].filter(
    ({ kind, state, applied_from }) =>
      kind === "allocation" && state === "posted" && applied_from === command.applied_from
  )
  for (const row of known) {
    const index = uses.findIndex((use) => standsFor(round, row, use))
    if (index >= 0) {
      uses.splice(index, 1)
    }
  }
  return uses
}

function standsFor(round: Round, row: LedgerRow, use: CreditUse): boolean {
  if (row.xero_id && use.allocation_id) {
    return row.xero_id === use.allocation_id
  }
  const invoiceId = row.applied_to && xeroIdOf(round, "invoice", row.applied_to)
  return use.invoice_id === invoiceId && decimal(use.amount).eq(decimal(row.total ?? "0"))
}

import { type Command } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type Plan } from "../ledger/plan"
import { ledgerRow } from "./books"

/** The ledger after every command of a plan was carried out. JSON, as the database gives it back. */
export function applyPlan(plan: Plan, ledger: LedgerDocument[]): LedgerDocument[] {
  const rows = plan.commands.reduce(
    (before, command) => [
      ...before.filter(
        (row) => !(row.kind === command.kind && row.source_id === command.source_id)
      ),
      rowAfter(command),
    ],
    ledger
  )
  return JSON.parse(JSON.stringify(rows)) as LedgerDocument[]
}

function rowAfter(command: Command): LedgerDocument {
  const row = ledgerRow({
    kind: command.kind,
    source_id: command.source_id,
    key: command.key,
    posted: command.payload,
  })
  if (command.kind === "payment") {
    return { ...row, total: String(command.payload.Amount) }
  }
  if (command.kind === "contact") {
    return row
  }
  const voided = command.action === "void"
  return {
    ...row,
    state: voided ? "removed" : "posted",
    xero_status: voided
      ? "VOIDED"
      : command.expected.total === "0.00" && command.payload.Status === "AUTHORISED"
        ? "PAID"
        : command.payload.Status,
    total: command.expected.total,
    tax: command.expected.tax,
    lines: command.line_sources.map((source_id) => ({
      source_id,
      line_item_id: `line-of-${source_id}`,
    })),
  }
}

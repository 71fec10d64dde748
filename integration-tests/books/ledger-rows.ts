import type { Command } from "../../src/accounting/ledger/command"
import type { LedgerDocument } from "../../src/accounting/ledger/ledger"
import { sum } from "../../src/accounting/money/money"
import { amountOf } from "../../src/accounting/settlement/settled"
import type { Kept } from "./keep-in-step"

/** Writes down what became of a command, in place of what was known of its document. */
export function keep(
  kept: Kept,
  { kind, source_id, key, payload }: Command,
  found: Pick<LedgerDocument, "xero_id"> & Partial<LedgerDocument>
): void {
  const row: LedgerDocument = {
    kind,
    source_id,
    key,
    state: "posted",
    xero_status: null,
    total: null,
    tax: null,
    contact_source_id: null,
    applied_to: null,
    applied_from: null,
    posted: payload,
    lines: [],
    ...found,
  }
  kept.ledger = [
    ...kept.ledger.filter((one) => !(one.kind === kind && one.source_id === source_id)),
    row,
  ]
}

/** Xero's id of a document. */
export function idOf({ ledger }: Kept, kind: LedgerDocument["kind"], sourceId: string): string {
  const row = ledger.find((one) => one.kind === kind && one.source_id === sourceId)
  if (!row?.xero_id) {
    throw new Error(`${kind} ${sourceId} is not in Xero.`)
  }
  return row.xero_id
}

/** Xero marks by itself what is settled as paid. */
export function markSettled(kept: Kept): void {
  kept.ledger = kept.ledger.map((row) => {
    const used = kept.ledger.filter((one) => isUse(one, row))
    const settled = used.length > 0 && sum(used.map(amountOf)).eq(row.total ?? "0")
    return settled ? { ...row, xero_status: "PAID" } : row
  })
}

/** Whether a row settles part of a document. */
function isUse({ kind, applied_to, applied_from }: LedgerDocument, row: LedgerDocument): boolean {
  switch (row.kind) {
    case "invoice":
      return (kind === "payment" || kind === "allocation") && applied_to === row.source_id
    case "credit_note":
      return (
        (kind === "refund" && applied_to === row.source_id) ||
        (kind === "allocation" && applied_from === row.source_id)
      )
    default:
      return false
  }
}

import { type MoneyCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type AllocationPayload, type PaymentPayload } from "../ledger/payload"

/** Payments, refunds and allocations whose fate is not known, once more as they were. */
export function resumedMoney(ledger: LedgerDocument[]): MoneyCommand[] {
  return ledger.flatMap((row): MoneyCommand[] => {
    const { kind, state, posted, applied_to, applied_from, source_id, key } = row
    if (state !== "intended" || !posted || !applied_to) {
      return []
    }
    const command = { action: "create" as const, source_id, key, applied_to }
    if (kind === "allocation" && applied_from) {
      return [{ ...command, kind, applied_from, payload: posted as AllocationPayload }]
    }
    return kind === "payment" || kind === "refund"
      ? [{ ...command, kind, payment_id: null, payload: posted as PaymentPayload }]
      : []
  })
}

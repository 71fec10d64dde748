import { type ClaimedImport } from "../../modules/xero/imports/claim-imports"
import { type ImportState } from "../../modules/xero/ledger/ledger-row"
import { type Attempt } from "../../modules/xero/log/attempt"
import { type Cause, CAUSES } from "../../modules/xero/log/cause"

/** What became of an import; `pending` with a reason where Medusa did not take it and it is tried again. */
export interface ImportOutcome {
  import_state: ImportState
  reason: string | null
}

const WITHDRAWN = "It was removed in Xero before it was put on its order."

/**
 * The line of the log that tells what became of a payment recorded in Xero.
 *
 * @returns null where it stands as it did, so that what is looked at again and again leaves one line
 */
export function importLine(
  connectionId: string,
  one: ClaimedImport,
  { import_state, reason }: ImportOutcome,
  cause: Cause
): Attempt | null {
  if (import_state === one.import_state && reason === one.import_reason) {
    return null
  }
  const reversed = import_state === "reversed"
  return {
    connection_id: connectionId,
    subject_type: "order",
    subject_id: one.order_id,
    subject_label: null,
    document_kind: "payment",
    source_id: one.source_id,
    document_number: one.invoice_number,
    // Credit has a page of another kind in Xero.
    xero_id: one.import_of === "payment" ? one.xero_id : null,
    amount: one.total,
    currency_code: one.currency_code,
    action: reversed ? "reverse" : "import",
    ...ENDS[import_state],
    reason: import_state === "withdrawn" ? WITHDRAWN : reason,
    cause: reversed ? CAUSES.removed_payments : cause.cause,
    actor_id: reversed ? null : cause.actor_id,
    correlation_id: null,
  }
}

const ENDS: Record<ImportState, Pick<Attempt, "state" | "code">> = {
  pending: { state: "failed", code: "medusa_refused" },
  applied: { state: "done", code: null },
  unapplied: { state: "held", code: "not_applied" },
  withdrawn: { state: "done", code: null },
  reversed: { state: "done", code: null },
}

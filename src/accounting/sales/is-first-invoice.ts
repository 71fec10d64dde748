import { type LedgerDocument } from "../ledger/ledger"

/** Whether the next invoice of an order is its first: earlier ones were taken back or made anew, and book nothing. */
export const isFirstInvoice = (rows: LedgerDocument[]): boolean =>
  !rows.some(
    ({ kind, state, lines }) =>
      kind === "invoice" && (state === "posted" || state === "removed") && lines.length > 0
  )

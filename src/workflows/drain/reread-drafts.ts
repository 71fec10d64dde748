import { type DocumentOutcome, recordDocuments } from "../../modules/xero/ledger/record-documents"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import { type XeroInvoice } from "../../modules/xero/client/documents"
import { callFailed } from "./answer-fault"
import { postpone } from "./finish-task"
import { REMOVED } from "./invoice-outcome"
import { type Round, type Work } from "./round"

/** Seconds until Xero is asked again when it could not say how an invoice stands. */
const AGAIN_SECONDS = 30

/**
 * Asks Xero how the invoices stand whose payments wait for approval: approving and deleting drafts
 * happens there, and nothing tells us. One call a round, and none where nothing waits so.
 *
 * @returns whether the ledger was brought up to date, so that the round must be planned again
 */
export async function rereadDrafts(round: Round): Promise<boolean> {
  const drafts = round.works.flatMap((work): { work: Work; row: LedgerRow }[] => {
    const row = round.ledger.get(`invoice ${work.order_id}`)
    const waits = work.holds.some(({ code }) => code === "invoice_not_authorised")
    return waits && row?.state === "posted" ? [{ work, row }] : []
  })
  if (!drafts.length) {
    return false
  }
  const answer = await round.gateway.findInvoices(drafts.map(({ row }) => row.key))
  if (!answer.ok) {
    callFailed(round, answer.fault, [])
    drafts.forEach(({ work }) => postpone(work, AGAIN_SECONDS))
    return false
  }
  const outcomes = drafts.flatMap(({ row }) => {
    const invoice = answer.value.find(({ invoice_id }) => invoice_id === row.xero_id)
    return invoice && invoice.status !== row.xero_status ? [outcomeOf(row, invoice)] : []
  })
  await recordDocuments(round.xero.postgres.knex, round.connection.id, outcomes)
  return outcomes.length > 0
}

const outcomeOf = (row: LedgerRow, invoice: XeroInvoice): DocumentOutcome => ({
  kind: "invoice",
  source_id: row.source_id,
  state: REMOVED.includes(invoice.status) ? "removed" : "posted",
  xero_status: invoice.status,
  total: invoice.total,
  tax: invoice.total_tax,
  amount_due: invoice.amount_due,
})

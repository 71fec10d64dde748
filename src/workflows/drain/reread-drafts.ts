import { type XeroFault } from "../../accounting/fault/fault"
import { type CallResult } from "../../modules/xero/client/call"
import { type DocumentOutcome, recordDocuments } from "../../modules/xero/ledger/record-documents"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import { callFailed } from "./answer-fault"
import { postpone } from "./finish-task"
import { type Round, type Work } from "./round"
import { standing } from "./sales-outcome"

/** Seconds until Xero is asked again when it could not say how a document stands. */
const AGAIN_SECONDS = 30

const DRAFT = ["DRAFT", "SUBMITTED"]

/** How an invoice or credit note stands in Xero, and under which id. */
type Found = ReturnType<typeof standing> & { xero_id: string }

/**
 * Asks Xero how the invoices and credit notes stand that money waits for, or that are about to be changed,
 * as long as they were not approved: approving and deleting them happens there, and nothing tells us. A
 * call for each kind a round at most, and none where nothing waits so.
 *
 * @returns whether the ledger was brought up to date, so that the round must be planned again
 */
export async function rereadDrafts(round: Round): Promise<boolean> {
  const works = round.works.filter(waitsForDraft)
  const orders = new Set(works.map(({ order_id }) => order_id))
  const drafts = [...round.ledger.values()].filter(
    ({ order_id, state, xero_status }) =>
      orders.has(order_id) && state === "posted" && DRAFT.includes(xero_status ?? "")
  )
  const of = (kind: LedgerRow["kind"]) => drafts.filter((row) => row.kind === kind)
  const outcomes = [
    ...(await changed(round, of("invoice"), findInvoices)),
    ...(await changed(round, of("credit_note"), findCreditNotes)),
  ]
  await recordDocuments(round.xero.postgres.knex, round.connection.id, outcomes)
  return outcomes.length > 0
}

const waitsForDraft = ({ holds, pending }: Work) =>
  holds.some(({ code }) => code === "invoice_not_authorised") ||
  pending.some(({ kind, action }) => kind === "invoice" && action !== "create")

async function changed(
  round: Round,
  rows: LedgerRow[],
  find: (round: Round, numbers: string[]) => Promise<CallResult<Found[]>>
): Promise<DocumentOutcome[]> {
  if (!rows.length || round.stopped) {
    return []
  }
  const answer = await find(
    round,
    rows.map(({ key }) => key)
  )
  if (!answer.ok) {
    notNow(round, rows, answer.fault)
    return []
  }
  return rows.flatMap((row): DocumentOutcome[] => {
    const found = answer.value.find(({ xero_id }) => xero_id === row.xero_id)
    return found && found.xero_status !== row.xero_status
      ? [{ kind: row.kind, source_id: row.source_id, ...found }]
      : []
  })
}

function notNow(round: Round, rows: LedgerRow[], fault: XeroFault): void {
  callFailed(round, fault, [])
  for (const work of round.works) {
    if (rows.some(({ order_id }) => order_id === work.order_id)) {
      postpone(work, AGAIN_SECONDS)
    }
  }
}

async function findInvoices({ gateway }: Round, numbers: string[]): Promise<CallResult<Found[]>> {
  const answer = await gateway.findInvoices(numbers)
  return answer.ok
    ? {
        ...answer,
        value: answer.value.map((invoice) => ({
          xero_id: invoice.invoice_id,
          ...standing(invoice, invoice.amount_due),
        })),
      }
    : answer
}

async function findCreditNotes(
  { gateway }: Round,
  numbers: string[]
): Promise<CallResult<Found[]>> {
  const answer = await gateway.findCreditNotes(numbers)
  return answer.ok
    ? {
        ...answer,
        value: answer.value.map((creditNote) => ({
          xero_id: creditNote.credit_note_id,
          ...standing(creditNote, creditNote.remaining),
        })),
      }
    : answer
}

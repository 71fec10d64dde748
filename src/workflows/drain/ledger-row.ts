import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import { type Round, type Task } from "./round"

/** The row of a document that was just posted, for the stages of the round that need its id. */
export function ledgerRow(
  round: Round,
  { command, work }: Task,
  xeroId: string | null,
  xeroStatus: string | null
): LedgerRow {
  const earlier = round.ledger.get(`${command.kind} ${command.source_id}`)
  return {
    id: "",
    connection_id: round.connection.id,
    order_id: work.order_id,
    customer_id: work.customer_id,
    payment_id: null,
    kind: command.kind,
    source_id: command.source_id,
    key: command.key,
    number: null,
    currency_code: null,
    total: null,
    tax: null,
    amount_due: null,
    posted: null,
    lines: [],
    posted_at: null,
    ...earlier,
    state: "posted",
    xero_id: xeroId,
    xero_status: xeroStatus,
  }
}

import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import { documentIntent } from "./document-intent"
import { type Round, type Task } from "./round"

/** The row of a document that was just posted, for the stages of the round that need its id. */
export function ledgerRow(
  round: Round,
  task: Task,
  posted: Pick<LedgerRow, "xero_id" | "xero_status" | "total">
): LedgerRow {
  const { kind, source_id } = task.command
  return {
    id: "",
    connection_id: round.connection.id,
    number: null,
    currency_code: null,
    amount_due: null,
    posted_at: null,
    ...documentIntent(task),
    ...round.ledger.get(`${kind} ${source_id}`),
    state: "posted",
    ...posted,
  }
}

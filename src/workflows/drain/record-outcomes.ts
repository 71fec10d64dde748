import { type DocumentOutcome, recordDocuments } from "../../modules/xero/ledger/record-documents"
import { type Round } from "./round"

/** Writes what became of documents to the ledger, with all lines of the log that the round has for it by now. */
export async function recordOutcomes(round: Round, outcomes: DocumentOutcome[]): Promise<void> {
  const { xero, connection, attempts } = round
  await recordDocuments(xero.postgres.knex, connection.id, outcomes, attempts.splice(0))
}

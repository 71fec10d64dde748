import { type FoundDrift } from "../../modules/xero/drift/record-drift"
import { removePapers } from "../../modules/xero/drift/remove-papers"
import { removeDocuments } from "../../modules/xero/ledger/remove-documents"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/**
 * What is surely gone is so for the planner too, however it was found. A document that an answer of Xero's left out may
 * turn up again, so that one waits for the owner's word.
 */
export async function removeGone(
  { postgres: { knex } }: XeroModuleService,
  { id }: ConnectionRecord,
  found: FoundDrift[]
): Promise<void> {
  const sure = found.filter(({ certain }) => certain)
  const papers = sure.filter(({ cause }) => cause === "voided")
  await removePapers(
    knex,
    id,
    papers.map(({ kind, source_id, xero }) => ({
      kind,
      source_id,
      xero_status: xero.status ?? null,
    }))
  )
  const payments = sure.filter(
    ({ cause, kind }) => cause === "payment_removed" && kind === "payment"
  )
  await removeDocuments(
    knex,
    id,
    payments.map(({ source_id }) => ({ kind: "payment" as const, source_id }))
  )
}

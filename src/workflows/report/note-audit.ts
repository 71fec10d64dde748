import { type Audit } from "../../accounting/report/document-in-xero"
import { type FoundDrift, recordDrift } from "../../modules/xero/drift/record-drift"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { noteDrift } from "../drift/note-drift"

/** What a full audit read and found of a page of orders. */
interface AuditedPage {
  ledger: LedgerRow[]
  order_ids: string[]
  audit: Audit
  read_at: Date
  /** Orders that are not in Xero, or not wholly, for no reason. */
  unsent: FoundDrift[]
}

/** Notes the differences that a full audit came to, beside those that are heard of as they arise. */
export async function noteAudit(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  { ledger, order_ids, audit, read_at, unsent }: AuditedPage
): Promise<void> {
  const papers = ledger.flatMap(({ kind, xero_id }) =>
    (kind === "invoice" || kind === "credit_note") && xero_id ? [xero_id] : []
  )
  const documents = new Map(papers.map((id) => [id, audit?.get(id) ?? null]))
  await noteDrift(xero, connection, documents, read_at)
  const subjects = order_ids.map((source_id) => ({
    kind: "order" as const,
    source_id,
    certain: true,
  }))
  await recordDrift(xero.postgres.knex, connection.id, { subjects, causes: ["not_sent"] }, unsent)
}

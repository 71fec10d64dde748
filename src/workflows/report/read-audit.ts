import { type XeroFault } from "../../accounting/fault/fault"
import { type Audit } from "../../accounting/report/document-in-xero"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { readDocuments } from "../drift/read-documents"
import { databaseNow } from "../inbound/database-now"

/** What Xero has of the documents of a page of orders, or why it could not be read. */
export type AuditResult =
  | { ok: true; audit: Audit; /** The database's clock. */ read_at: Date }
  | { ok: false; fault: XeroFault }

/** Reads the invoices and credit notes of the ledger again. */
export async function readAudit(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  ledger: LedgerRow[]
): Promise<AuditResult> {
  const read_at = await databaseNow(xero)
  const read = await readDocuments(xero.gateway(connection, "backfill"), ledger)
  return read.ok ? { ok: true, audit: read.documents, read_at } : read
}

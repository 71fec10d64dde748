import { type XeroFault } from "../../accounting/fault/fault"
import { type CallPurpose } from "../../modules/xero/client/quota-gate"
import { type DoubtedPaper } from "../../modules/xero/drift/read-doubted"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { databaseNow } from "../inbound/database-now"
import { noteDrift } from "./note-drift"
import { readDocuments, type ReadDocuments } from "./read-documents"

/**
 * Reads documents again and notes how they differ by now: so what is gone closes, and
 * what was not certain becomes so.
 *
 * @returns the fault that kept it from ending, or null
 */
export async function readAgain(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  papers: DoubtedPaper[],
  purpose: CallPurpose = "sync"
): Promise<XeroFault | null> {
  const readAt = await databaseNow(xero)
  const read = await readDocuments(xero.gateway(connection, purpose), papers)
  if (!read.ok) {
    return read.fault
  }
  const documents: ReadDocuments = new Map(papers.map(({ xero_id }) => [xero_id, null]))
  read.documents.forEach((document, xero_id) => documents.set(xero_id, document))
  await noteDrift(xero, connection, documents, readAt)
  return null
}

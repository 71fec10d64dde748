import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { readChart } from "../connect/read-chart"
import { readOrganisation } from "../connect/read-organisation"
import { type ReadDocuments } from "./read-documents"

/** An account that is not in the chart may be one of ours under another code: the ledger is to follow it first. */
export async function followChart(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  known: { xero_id: string }[],
  documents: ReadDocuments
): Promise<void> {
  const codes = new Set(readChart(connection).accounts.map(({ code }) => code))
  const isUnknown = (code: string | null) => code !== null && !codes.has(code)
  const lines = known.flatMap(({ xero_id }) => documents.get(xero_id)?.lines ?? [])
  if (lines.some(({ account_code }) => isUnknown(account_code))) {
    await readOrganisation(xero, connection, xero.gateway(connection, "sync"))
  }
}

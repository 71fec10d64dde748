import { restoreProblem } from "../../accounting/drift/restore-problem"
import { type DiscrepancyRecord } from "../../modules/xero/drift/discrepancy-record"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import type XeroModuleService from "../../modules/xero/service"
import { bookSettings } from "../connect/book-settings"
import { type ConnectionRecord } from "../connect/connection-record"

/** Why differences of an organisation cannot be restored from here, by their id; with a fixed number of queries. */
export async function restoreProblems(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  found: DiscrepancyRecord[]
): Promise<Map<string, string | null>> {
  const order_ids = [...new Set(found.flatMap(({ order_id }) => order_id ?? []))]
  const ledger = await readLedger(xero.postgres.knex, connection.id, {
    order_ids,
    contact_source_ids: [],
  })
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const settings = bookSettings(connection, mappings)
  return new Map(
    found.map((one) => {
      const own = ledger.filter(({ order_id }) => order_id === one.order_id)
      return [one.id, one.problem ?? restoreProblem(one, own, settings)]
    })
  )
}

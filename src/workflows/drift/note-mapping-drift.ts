import { isWatched, mappingDrift, mappingSource } from "../../accounting/drift/mapping-drift"
import { recordDrift } from "../../modules/xero/drift/record-drift"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { readChart } from "../connect/read-chart"

/** Notes which choices of the mapping cannot be used any more in Xero, and closes what was restored or chosen anew. */
export async function noteMappingDrift(
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<void> {
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const open = await xero.listXeroDiscrepancies(
    { connection_id: connection.id, kind: "mapping", state: "open" },
    { select: ["source_id"] }
  )
  const sources = [
    ...mappings.filter(isWatched).map(mappingSource),
    ...open.map(({ source_id }) => source_id),
  ]
  const subjects = sources.map((source_id) => ({
    kind: "mapping" as const,
    source_id,
    certain: true,
  }))
  const found = mappingDrift(mappings, readChart(connection)).map((drift) => ({
    ...drift,
    order_id: null,
    customer_id: null,
    xero_id: null,
    number: null,
    currency_code: null,
    certain: true,
  }))
  const causes = ["account_unusable", "tax_rate_unusable"] as const
  await recordDrift(xero.postgres.knex, connection.id, { subjects, causes }, found)
}

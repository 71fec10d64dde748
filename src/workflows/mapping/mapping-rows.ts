import { type MedusaContainer } from "@medusajs/framework/types"
import { type MappingRow } from "../../api/admin/xero/answers"
import { mappingProblem } from "../../accounting/mapping/mapping-problem"
import { proposeMappings } from "../../accounting/mapping/propose-mappings"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { readChart } from "../connect/read-chart"
import { readAskedSources } from "./asked-sources"
import { mappingSources } from "./mapping-sources"
import { readProductGroups } from "./product-groups"
import { readStoreSources } from "./store-sources"

/**
 * Every source of the store with the choice made for it, what is wrong with that choice, and where none
 * is made a proposal from the chart as last read.
 */
export async function mappingRows(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<MappingRow[]> {
  const chart = readChart(connection)
  const saved = await xero.listXeroMappings({ connection_id: connection.id })
  const [store, asked, groups] = await Promise.all([
    readStoreSources(container),
    readAskedSources(container, xero.postgres.knex, connection.id),
    readProductGroups(container, saved),
  ])
  const sources = {
    ...store,
    tax_rates: [...store.tax_rates, ...asked.tax_rates],
    payment_providers: [...store.payment_providers, ...asked.payment_providers],
  }
  const proposals = proposeMappings(chart, sources, connection.base_currency ?? "")
  const tracked = chart.tracking.some(({ status }) => status === "ACTIVE")
  const rows = mappingSources(sources, saved, groups).map((row) => {
    const { kind, source } = row
    const is = (other: { kind: string; source: string }) =>
      other.kind === kind && other.source === source
    const target = saved.find(is)?.target ?? null
    const proposal = proposals.find(is)
    return {
      kind,
      source,
      label: row.label,
      target,
      proposal: !target && proposal ? { target: proposal.target, because: proposal.because } : null,
      problem: mappingProblem({ kind, source, target }, row, chart),
      required: row.required,
    }
  })
  // Without tracking categories in Xero there is nothing to choose.
  return rows.filter(({ kind, target }) => kind !== "tracking" || tracked || target)
}

import { renumberedAccounts } from "../../accounting/drift/renumbered-accounts"
import { type XeroFault } from "../../accounting/fault/fault"
import { type Gateway } from "../../modules/xero/client/gateway"
import { followAccounts } from "../../modules/xero/drift/follow-accounts"
import type XeroModuleService from "../../modules/xero/service"
import { readChart } from "./read-chart"
import { noteMappingDrift } from "../drift/note-mapping-drift"
import { type ConnectionRecord } from "./connection-record"

/** Reference data older than this is read again before documents are planned with it. */
export const CHART_MINUTES = 60

/**
 * Reads the organisation, its chart, tax rates, currencies and tracking (five calls) and keeps them with the
 * connection: notes which choices of the mapping cannot be used any more, and has the
 * ledger follow accounts with other codes.
 *
 * @returns the connection as it is afterwards, or the fault that kept the reading from ending
 */
export async function readOrganisation(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  gateway: Gateway
): Promise<{ ok: true; connection: ConnectionRecord } | { ok: false; fault: XeroFault }> {
  const organisation = await gateway.organisation()
  if (!organisation.ok) {
    return organisation
  }
  const accounts = await gateway.accounts()
  if (!accounts.ok) {
    return accounts
  }
  const taxRates = await gateway.taxRates()
  if (!taxRates.ok) {
    return taxRates
  }
  const currencies = await gateway.currencies()
  if (!currencies.ok) {
    return currencies
  }
  const tracking = await gateway.trackingCategories()
  if (!tracking.ok) {
    return tracking
  }
  const { name, country_code, base_currency, time_zone, short_code, is_demo_company } =
    organisation.value
  const renumbered = renumberedAccounts(readChart(connection).accounts, accounts.value)
  await followAccounts(xero.postgres.knex, connection.id, renumbered)
  const now = new Date()
  const updated = await xero.updateXeroConnections({
    id: connection.id,
    organisation_name: name,
    country_code,
    base_currency,
    time_zone,
    short_code,
    is_demo_company,
    period_lock_date: organisation.value.period_lock_date,
    end_of_year_lock_date: organisation.value.end_of_year_lock_date,
    seller: organisation.value.seller as unknown as Record<string, unknown>,
    organisation_read_at: now,
    chart: {
      accounts: accounts.value,
      tax_rates: taxRates.value,
      currencies: [...new Set([base_currency, ...currencies.value])],
      tracking: tracking.value,
    },
    chart_read_at: now,
  })
  const after = updated as unknown as ConnectionRecord
  await noteMappingDrift(xero, after)
  return { ok: true, connection: after }
}

/**
 * Whether the reference data must be read before it is relied on.
 *
 * @param minutes how old it may be at most
 */
export function isChartStale(connection: ConnectionRecord, minutes = CHART_MINUTES): boolean {
  const readAt = connection.chart_read_at
  return !connection.chart || !readAt || Date.now() - readAt.getTime() > minutes * 60_000
}

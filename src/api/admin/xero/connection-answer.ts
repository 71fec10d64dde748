import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import type XeroModuleService from "../../../modules/xero/service"
import { type ConnectionAnswer } from "./answers"

/** A connection as the admin may see it: facts and state, never a token or an authorisation's id. */
export async function connectionAnswer(
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<ConnectionAnswer> {
  const [authorisation] = connection.authorisation_id
    ? await xero.listXeroAuthorisations({ id: connection.authorisation_id }, { select: ["scopes"] })
    : []
  return {
    id: connection.id,
    status: connection.status,
    organisation_name: connection.organisation_name,
    country_code: connection.country_code,
    base_currency: connection.base_currency,
    time_zone: connection.time_zone,
    period_lock_date: connection.period_lock_date,
    end_of_year_lock_date: connection.end_of_year_lock_date,
    is_demo_company: connection.is_demo_company,
    scopes: (authorisation?.scopes as unknown as string[] | undefined) ?? [],
    connected_at: connection.connected_at.toISOString(),
    problem: connection.problem,
    sync_enabled: connection.sync_enabled,
    is_default: connection.is_default,
  }
}

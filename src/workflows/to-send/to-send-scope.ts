import { DO_NOT_POST } from "../../accounting/mapping/mapping"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/** What of an organisation's choices says which records concern it, as the lists' statements bind it. */
export interface ToSendScope {
  connection: string
  /** It takes what no route sends elsewhere. */
  is_default: boolean
  /** `YYYY-MM-DD` in the organisation's time zone; earlier records are sent where Xero knows of them. */
  start: string | null
  zone: string
  /** Ids; empty for all. */
  channels: string[]
  groups: string[]
  /** Payment providers whose payments are not posted. */
  unposted: string[]
  sync_customers: boolean
  sync_invoices: boolean
  sync_payments: boolean
}

/** Reads what concerns an organisation: one query. */
export async function toSendScope(
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<ToSendScope> {
  const unposted = await xero.listXeroMappings({
    connection_id: connection.id,
    kind: "payment",
    target: DO_NOT_POST,
  })
  return {
    connection: connection.id,
    is_default: connection.is_default,
    start: connection.start_date,
    zone: connection.time_zone,
    channels: connection.sales_channel_ids,
    groups: connection.customer_group_ids,
    unposted: unposted.map(({ source }) => source),
    sync_customers: connection.sync_customers,
    sync_invoices: connection.sync_invoices,
    sync_payments: connection.sync_payments,
  }
}

import { type MedusaContainer } from "@medusajs/framework/types"
import { decimal, roundHalfUp } from "../../../accounting/money/money"
import { type OrderSnapshot } from "../../../accounting/order/order-snapshot"
import { XERO_MODULE } from "../../../modules/xero"
import { documentUrl } from "../../../modules/xero/client/xero-link"
import type XeroModuleService from "../../../modules/xero/service"
import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import { requireConnection } from "../../../workflows/connect/require-connection"
import { readOrders } from "../../../workflows/read/read-orders"
import { type AllocationRow, readAllocations } from "../../../workflows/to-send/read-allocations"
import { readToSend } from "../../../workflows/to-send/read-to-send"
import { type ToSendList, type ToSendRow } from "../../../workflows/to-send/to-send-list"
import { toSendScope } from "../../../workflows/to-send/to-send-scope"
import { type AllocationAnswer, type ToSendAnswer, type ToSendListAnswer } from "./answers"
import { waitsAnswer } from "./read-sending"
import { type ToSendQuery } from "./validators"

/** A page of what is to be sent to an organisation: as many queries whatever its length and that of the list. */
export async function toSendListAnswer(
  container: MedusaContainer,
  list: ToSendList,
  { connection_id, q, limit, offset }: ToSendQuery
): Promise<ToSendListAnswer> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const { knex } = xero.postgres
  const connection = await requireConnection(xero, connection_id)
  const scope = await toSendScope(xero, connection)
  const { rows, count } = await readToSend(knex, list, scope, { q, limit, offset })
  const orderIds = rows.flatMap(({ subject_type, subject_id }) =>
    subject_type === "order" ? [subject_id] : []
  )
  const orders = await readOrders(container, orderIds)
  const parts =
    list === "payments"
      ? await readAllocations(knex, connection.id, orderIds)
      : new Map<string, AllocationRow[]>()
  const urlOf = (id: string) =>
    documentUrl(xero.options.app_url, connection.short_code, "invoice", id)
  return {
    records: rows.map((row) => {
      const order = orders.get(row.subject_id)
      return {
        ...recordOf(row, connection),
        label: order ? `Order #${order.display_id}` : row.subject_id,
        amount: row.amount ?? (order ? totalOf(order) : null),
        allocations: (parts.get(row.item_id) ?? []).map((part) => allocationOf(part, urlOf)),
      }
    }),
    count,
    limit,
    offset,
    switched_off: !scope[`sync_${list}`],
  }
}

const totalOf = ({ medusa_total, currency_decimals }: OrderSnapshot): string =>
  roundHalfUp(decimal(medusa_total), currency_decimals).toFixed(currency_decimals)

const recordOf = (
  row: ToSendRow,
  connection: ConnectionRecord
): Omit<ToSendAnswer, "label" | "allocations"> => ({
  id: row.item_id,
  subject_type: row.subject_type,
  subject_id: row.subject_id,
  created_at: row.created_at.toISOString(),
  in_xero: row.in_xero,
  state: row.state as ToSendAnswer["state"],
  code: row.code,
  reason: row.reason,
  next_try_at: row.next_try_at?.toISOString() ?? null,
  waits: waitsAnswer(connection, row.timed_since),
  amount: row.amount,
  allocated: row.allocated,
  unallocated:
    row.amount === null || row.allocated === null
      ? null
      : decimal(row.amount).minus(decimal(row.allocated)).toFixed(),
  currency_code: row.currency_code,
})

const allocationOf = (
  { amount, state, invoice_number, invoice_xero_id }: AllocationRow,
  urlOf: (id: string) => string
): AllocationAnswer => ({
  document_number: invoice_number,
  amount,
  removed: state === "removed",
  xero_url: invoice_xero_id ? urlOf(invoice_xero_id) : null,
})

import { type MedusaContainer } from "@medusajs/framework/types"
import { type FoundInvoice, stands } from "../../accounting/found/found-invoice"
import { orderNames } from "../../accounting/found/order-names"
import { XERO_MODULE } from "../../modules/xero"
import { findFound } from "../../modules/xero/found/find-found"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { readOrders } from "../read/read-orders"

/** The invoices that Xero holds already and an owner may take for an order; none once it has one. */
export async function foundForOrder(
  container: MedusaContainer,
  connection: ConnectionRecord,
  orderId: string
): Promise<FoundInvoice[]> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const order = (await readOrders(container, [orderId])).get(orderId)
  const [own] = await xero.listXeroDocuments(
    {
      connection_id: connection.id,
      order_id: orderId,
      kind: "invoice",
      state: ["intended", "posted", "removed"],
    },
    { take: 1 }
  )
  if (!order || own) {
    return []
  }
  const { sure, bare } = orderNames(order, connection)
  const found = await findFound(xero.postgres.knex, connection.id, [...sure, bare])
  return found.filter(
    (invoice) =>
      stands(invoice) && invoice.currency_code === order.currency_code && invoice.order_id === null
  )
}

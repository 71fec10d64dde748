import { type MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { contactSource } from "../../accounting/contact/contact-number"
import { explainOrder } from "../../accounting/explain/explain-order"
import { type ExplainedPlan } from "../../accounting/explain/explained-plan"
import { XERO_MODULE } from "../../modules/xero"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import type XeroModuleService from "../../modules/xero/service"
import { bookSettings } from "../connect/book-settings"
import { requireConnection } from "../connect/require-connection"
import { readSourceLabels } from "../mapping/source-labels"
import { readOrders } from "../read/read-orders"
import { findDestinations } from "../route/find-destinations"

/**
 * What a sync would send of an order now to the organisation it goes to, explained. Reads only: nothing is sent, nothing is written, and Xero
 * is not asked.
 *
 * @throws MedusaError (400) when no organisation is connected, (404) when there is no such order
 */
export async function explainStoredOrder(
  container: MedusaContainer,
  orderId: string
): Promise<ExplainedPlan> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const destinations = await findDestinations(container, xero, [orderId])
  const connection = await requireConnection(xero, destinations.get(orderId))
  const order = (await readOrders(container, [orderId])).get(orderId)
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order ${orderId}.`)
  }
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const settings = bookSettings(connection, mappings)
  const [ledger, labels] = await Promise.all([
    readLedger(xero.postgres.knex, connection.id, {
      order_ids: [order.id],
      contact_source_ids: [contactSource(order, settings)],
    }),
    readSourceLabels(container, order, mappings),
  ])
  return explainOrder(order, settings, ledger, labels)
}

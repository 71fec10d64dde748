import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import { importedOrders } from "../../modules/xero/imports/imported-orders"
import type XeroModuleService from "../../modules/xero/service"
import { agreeTransactions } from "./agree-transactions"
import { orderPayments } from "./order-payments"
import { withOrder } from "./with-order"

/**
 * Looks at the order transactions of orders that money from Xero was put on, after another capture: if both were made
 * at the same time, Medusa has written some of them twice. The capture that ended last finds them all.
 *
 * @param orderIds whose payments were captured just now
 */
export async function agreeAfterCapture(
  container: MedusaContainer,
  orderIds: string[]
): Promise<void> {
  const { knex } = container.resolve<XeroModuleService>(XERO_MODULE).postgres
  for (const id of await importedOrders(knex, orderIds)) {
    await withOrder(knex, id, async () => {
      await agreeTransactions(container, id, await orderPayments(container, id))
    })
  }
}

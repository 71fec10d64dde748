import { type IOrderModuleService, type MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { decimal } from "../../accounting/money/money"
import { exactAmount } from "../read/exact-amount"
import { type OrderCollection } from "./order-payments"
import { type Capture, transactionRepairs } from "./transaction-repairs"

/**
 * Gives every capture of an order the one order transaction that stands for it, from which Medusa tells what is
 * outstanding.
 *
 * To be called under a lock of the order.
 *
 * @param collections how the order's payments are now
 * @param importId an import whose captures may have none yet, because the process died in between; other captures
 *   without one are still being made
 */
export async function agreeTransactions(
  container: MedusaContainer,
  orderId: string,
  collections: OrderCollection[],
  importId?: string
): Promise<void> {
  const orders: IOrderModuleService = container.resolve(Modules.ORDER)
  const captures = collections.flatMap(({ payments }) =>
    payments.flatMap((payment) => payment.captures)
  )
  const transactions = await orders.listOrderTransactions(
    { order_id: orderId, reference: "capture" },
    { take: null }
  )
  const repairs = transactionRepairs(
    captures,
    transactions.map((one) => ({
      id: one.id,
      reference_id: one.reference_id,
      amount: decimal(exactAmount({ ...one }, "amount")),
    }))
  )
  const missing = captures.filter(
    ({ id, created_by }) =>
      importId !== undefined &&
      created_by === importId &&
      transactions.every(({ reference_id }) => reference_id !== id)
  )
  if (repairs.remove.length) {
    await orders.deleteOrderTransactions(repairs.remove)
  }
  await addTransactions(orders, orderId, [...repairs.add, ...missing])
}

async function addTransactions(
  orders: IOrderModuleService,
  orderId: string,
  captures: Capture[]
): Promise<void> {
  if (!captures.length) {
    return
  }
  const { currency_code } = await orders.retrieveOrder(orderId, { select: ["currency_code"] })
  await orders.addOrderTransactions(
    captures.map(({ id, amount }) => ({
      order_id: orderId,
      amount: amount.toFixed(),
      currency_code,
      reference: "capture",
      reference_id: id,
    }))
  )
}

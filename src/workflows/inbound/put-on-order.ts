import { type IPaymentModuleService, type MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows"
import { type Decimal, decimal, sum } from "../../accounting/money/money"
import { agreeTransactions } from "./agree-transactions"
import { MANUAL_PROVIDER, type OrderCollection, orderPayments } from "./order-payments"

/**
 * Puts money that was received in Xero on an order, through Medusa's own workflows, so that it shows as paid and the
 * host's events fire: on what is authorised to be paid by hand, then on collections that wait to be paid, then on a
 * collection of its own. What an earlier try did is found by the import's name on its captures and not done again.
 *
 * To be called under a lock of the order.
 *
 * @param importId the ledger's name of the import, kept as the captures' maker
 * @param amount major units, exact
 * @returns the order's payments as they are then
 */
export async function putOnOrder(
  container: MedusaContainer,
  orderId: string,
  importId: string,
  amount: Decimal
): Promise<OrderCollection[]> {
  const collections = await orderPayments(container, orderId)
  const rest = amount.minus(receivedBy(collections, importId))
  if (rest.gt(0)) {
    const uncaptured = await captureAuthorised(container, collections, importId, rest)
    await payCollections(container, orderId, collections, importId, uncaptured)
  }
  const paid = await orderPayments(container, orderId)
  await agreeTransactions(container, orderId, paid, importId)
  return paid
}

/** What the captures of an import come to. */
export function receivedBy(collections: OrderCollection[], importId: string): Decimal {
  const captures = collections.flatMap(({ payments }) => payments.flatMap((one) => one.captures))
  return sum(captures.filter(({ created_by }) => created_by === importId).map((one) => one.amount))
}

async function captureAuthorised(
  container: MedusaContainer,
  collections: OrderCollection[],
  importId: string,
  amount: Decimal
): Promise<Decimal> {
  let rest = amount
  const manual = collections
    .flatMap(({ payments }) => payments)
    .filter(({ provider_id, left }) => provider_id === MANUAL_PROVIDER && left.gt(0))
  for (const payment of manual) {
    const part = payment.left.lt(rest) ? payment.left : rest
    if (part.gt(0)) {
      await capturePaymentWorkflow(container).run({
        input: { payment_id: payment.id, amount: part.toFixed(), captured_by: importId },
      })
      rest = rest.minus(part)
    }
  }
  return rest
}

async function payCollections(
  container: MedusaContainer,
  orderId: string,
  collections: OrderCollection[],
  importId: string,
  amount: Decimal
): Promise<void> {
  const pay = (id: string) =>
    markPaymentCollectionAsPaid(container).run({
      input: { payment_collection_id: id, order_id: orderId, captured_by: importId },
    })
  let rest = amount
  const waiting = collections.filter(({ status }) => status === "not_paid")
  for (const collection of waiting.filter((one) => one.amount.gt(0))) {
    if (collection.amount.lte(rest)) {
      await pay(collection.id)
      rest = rest.minus(collection.amount)
    }
  }
  if (!rest.gt(0)) {
    return
  }
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id: orderId, amount: rest.toNumber() },
  })
  await pay(result[0].id)
  const larger = waiting.find((collection) => collection.amount.gt(rest))
  if (larger) {
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
    const left = larger.amount.minus(rest)
    await payments.updatePaymentCollections(larger.id, { amount: decimal(left).toNumber() })
  }
}

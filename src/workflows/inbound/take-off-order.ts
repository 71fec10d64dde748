import { type MedusaContainer } from "@medusajs/framework/types"
import { refundPaymentsWorkflow } from "@medusajs/medusa/core-flows"
import { sum } from "../../accounting/money/money"
import { orderPayments } from "./order-payments"

/**
 * Takes money off an order again whose payment was removed in Xero: refunds the import's captures. They were made by
 * Medusa's manual way of payment, so nothing is sent to anybody; and by the workflow that writes no credit line, so
 * that the order is owed once more. What an earlier try refunded is not refunded again.
 */
export async function takeOffOrder(
  container: MedusaContainer,
  orderId: string,
  importId: string
): Promise<void> {
  const of = (movements: { created_by: string | null }[]) =>
    movements.filter(({ created_by }) => created_by === importId)
  const collections = await orderPayments(container, orderId)
  for (const payment of collections.flatMap(({ payments }) => payments)) {
    const received = sum(
      payment.captures.filter((one) => of([one]).length).map((one) => one.amount)
    )
    const given = sum(payment.refunds.filter((one) => of([one]).length).map((one) => one.amount))
    const rest = received.minus(given)
    if (rest.gt(0)) {
      await refundPaymentsWorkflow(container).run({
        input: [
          {
            payment_id: payment.id,
            amount: rest.toFixed(),
            created_by: importId,
            note: "The payment was removed in Xero.",
          },
        ],
      })
    }
  }
}

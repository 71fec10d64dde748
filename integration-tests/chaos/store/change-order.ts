import type { MedusaContainer } from "@medusajs/framework/types"
import {
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import type { PlacedOrder } from "./place-copy"

/** What the owner does to an order. Amounts are shares of its total, in pence when they are taken. */
export type Change =
  { is: "capture"; share: number } | { is: "refund"; share: number } | { is: "cancel" }

/** An event as Medusa would send it. */
export interface StoreEvent {
  name: string
  data: { id: string }
}

const partOf = (total: number, share: number) => Math.round(total * share * 100) / 100

/**
 * Changes an order by Medusa's own workflows.
 *
 * @returns the event that Medusa sends for it
 */
export async function changeOrder(
  container: MedusaContainer,
  { id, paymentId, total }: PlacedOrder,
  change: Change
): Promise<StoreEvent> {
  switch (change.is) {
    case "capture": {
      const input = { payment_id: paymentId, amount: partOf(total, change.share) }
      await capturePaymentWorkflow(container).run({ input })
      return { name: "payment.captured", data: { id: paymentId } }
    }
    case "refund": {
      const input = { payment_id: paymentId, amount: partOf(total, change.share) }
      await refundPaymentWorkflow(container).run({ input })
      return { name: "payment.refunded", data: { id: paymentId } }
    }
    case "cancel":
      await cancelOrderWorkflow(container).run({ input: { order_id: id } })
      return { name: "order.canceled", data: { id } }
  }
}

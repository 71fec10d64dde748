import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The orders that payments belong to, in one query; payments of carts have none yet. */
export async function ordersOfPayments(
  container: MedusaContainer,
  paymentIds: string[]
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "payment_collection.order.id"],
    filters: { id: paymentIds },
  })
  const payments = data as unknown as {
    payment_collection?: { order?: { id: string } | null } | null
  }[]
  return [
    ...new Set(
      payments.flatMap((payment) =>
        payment.payment_collection?.order ? [payment.payment_collection.order.id] : []
      )
    ),
  ]
}

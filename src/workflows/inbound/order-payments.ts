import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { decimal, type Decimal, sum } from "../../accounting/money/money"
import { exactAmount } from "../read/exact-amount"

/** Medusa's own way of payment for money that comes by itself: capturing it moves nothing. */
export const MANUAL_PROVIDER = "pp_system_default"

/** Money moved on a payment, in major units. */
export interface MadeMovement {
  id: string
  amount: Decimal
  created_by: string | null
}

export interface OrderPayment {
  id: string
  provider_id: string
  canceled: boolean
  captures: MadeMovement[]
  refunds: MadeMovement[]
  /** Authorised and not captured. */
  left: Decimal
}

export interface OrderCollection {
  id: string
  status: string
  amount: Decimal
  payments: OrderPayment[]
}

type AmountRecord = { amount?: unknown; raw_amount?: { value?: string | number } | null }
type MovementRecord = AmountRecord & { id: string; created_by?: string | null }

interface CollectionRecord extends AmountRecord {
  id: string
  status: string
  payments?:
    | (AmountRecord & {
        id: string
        provider_id: string
        canceled_at?: Date | string | null
        captures?: MovementRecord[] | null
        refunds?: MovementRecord[] | null
      })[]
    | null
}

/** The payment collections of an order with all that was paid through them, as they are now. */
export async function orderPayments(
  container: MedusaContainer,
  orderId: string
): Promise<OrderCollection[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "payment_collections.*",
      "payment_collections.payments.*",
      "payment_collections.payments.captures.*",
      "payment_collections.payments.refunds.*",
    ],
    filters: { id: orderId },
  })
  const [order] = data as unknown as { payment_collections?: (CollectionRecord | null)[] | null }[]
  return (order?.payment_collections ?? []).flatMap((collection) =>
    collection ? [orderCollection(collection)] : []
  )
}

function orderCollection(collection: CollectionRecord): OrderCollection {
  return {
    id: collection.id,
    status: collection.status,
    amount: decimal(exactAmount(collection, "amount")),
    payments: (collection.payments ?? []).map((payment) => {
      const captures = (payment.captures ?? []).map(movement)
      const canceled = Boolean(payment.canceled_at)
      const rest = decimal(exactAmount(payment, "amount")).minus(
        sum(captures.map(({ amount }) => amount))
      )
      return {
        id: payment.id,
        provider_id: payment.provider_id,
        canceled,
        captures,
        refunds: (payment.refunds ?? []).map(movement),
        left: canceled || !rest.gt(0) ? decimal(0) : rest,
      }
    }),
  }
}

const movement = (record: MovementRecord): MadeMovement => ({
  id: record.id,
  amount: decimal(exactAmount(record, "amount")),
  created_by: record.created_by ?? null,
})

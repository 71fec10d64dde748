import { BigNumber } from "bignumber.js"
import type {
  ItemRecord,
  OrderRecord,
  ShippingRecord,
} from "../../../src/workflows/read/order-record"
import type { Raw, RawItem, RawOrder, RawShipping } from "../../lives/figures/raw-order"

/** An amount or quantity as Medusa keeps it. */
export const raw = (value: BigNumber.Value): Raw => ({ value: new BigNumber(value).toFixed() })

/** An item both as the Admin API answers it and as Query gives it. */
export type ModelItem = RawItem & ItemRecord & { raw_unit_price: Raw; raw_quantity: Raw }

export type ModelShipping = RawShipping & ShippingRecord & { raw_amount: Raw }

/** Money that moved. */
export interface ModelMovement {
  id: string
  created_at: string
  raw_amount: Raw
}

export interface ModelPayment {
  id: string
  provider_id: string
  currency_code: string
  created_at: string
  canceled_at: null
  raw_amount: Raw
  captures: ModelMovement[]
  refunds: ModelMovement[]
}

export interface ModelCredit {
  id: string
  reference: string | null
  created_at: string
  raw_amount: Raw
}

/**
 * An order as a store would keep it, without a store: the figures are worked out from it by the definitions
 * that bind the books, and the plugin reads it as it reads what Query gives.
 */
export type ModelOrder = Omit<
  RawOrder,
  "items" | "shipping_methods" | "credit_lines" | "payment_collections"
> &
  Omit<OrderRecord, "items" | "shipping_methods" | "credit_lines" | "payment_collections"> & {
    items: ModelItem[]
    shipping_methods: ModelShipping[]
    credit_lines: ModelCredit[]
    payment_collections: {
      id: string
      status: string
      raw_amount: Raw
      payments: ModelPayment[]
    }[]
    raw_total: Raw
  }

/** Every payment of all collections. */
export const modelPayments = (order: ModelOrder): ModelPayment[] =>
  order.payment_collections.flatMap(({ payments }) => payments)

/** The exact sum of amounts. */
export const total = (parts: { raw_amount: Raw }[]): BigNumber =>
  parts.reduce((sum, { raw_amount }) => sum.plus(raw_amount.value), new BigNumber(0))

/** What of an item came back. */
export const returned = ({ detail }: ModelItem): BigNumber =>
  new BigNumber(detail.raw_return_received_quantity.value).plus(
    detail.raw_return_dismissed_quantity.value
  )

/** From when on an order is sent: as soon as it is placed, or once it is paid in full, fulfilled or completed. */
export type OrderState = "any" | "paid" | "fulfilled" | "completed"

/** Which of the store's orders and customers the owner wants in the books. */
export interface ScopeChoice {
  /** Ids of the sales channels whose orders are sent; all when empty. */
  sales_channel_ids: string[]
  /** Ids of the customer groups whose customers and orders are sent; all when empty. */
  customer_group_ids: string[]
  order_state: OrderState
}

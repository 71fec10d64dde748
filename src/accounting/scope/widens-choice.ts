import { type ScopeChoice } from "./scope-choice"

/** Whether a new choice may let in what the former one left out. */
export function widensChoice(before: ScopeChoice, after: ScopeChoice): boolean {
  return (
    letsInMore(before.sales_channel_ids, after.sales_channel_ids) ||
    letsInMore(before.customer_group_ids, after.customer_group_ids) ||
    (before.order_state !== after.order_state && before.order_state !== "any")
  )
}

/** An empty list lets in all. */
const letsInMore = (before: string[], after: string[]): boolean =>
  before.length > 0 && (!after.length || after.some((id) => !before.includes(id)))

import { type CountedOrder } from "../../accounting/backfill/backfill-preview"
import { adoptInvoice } from "../../accounting/found/adopt-invoice"
import { doubtHold } from "../../accounting/found/doubt-hold"
import { type Match } from "../../accounting/found/match-orders"
import { type BookSettings } from "../../accounting/mapping/settings"
import { planOrder } from "../../accounting/plan/plan-order"
import { type PlannedOrder } from "../found/find-matches"

/** What would be sent of an order, given what Xero holds of it already. */
export function withMatch(
  settings: BookSettings,
  { order, plan, rows }: PlannedOrder,
  match: Match | undefined
): CountedOrder {
  switch (match?.is) {
    case "match": {
      const adopted = adoptInvoice(order, settings, plan, match.invoice)
      return { order, plan: planOrder(order, settings, [...rows, ...adopted]), found: "taken" }
    }
    case "doubt":
      return {
        order,
        plan: { ...plan, commands: [], holds: [doubtHold(order.id, match.message)] },
        found: "in_doubt",
      }
    default:
      return { order, plan }
  }
}

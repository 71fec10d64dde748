import { addDays } from "../order/document-date"
import { type OrderSnapshot } from "../order/order-snapshot"
import { findMapping } from "./find-account"
import { type BookSettings } from "./settings"

/**
 * When an invoice is due: undefined where the contact's own terms in Xero decide; else by the shortest
 * terms chosen for a group of the customer's, else by the default.
 *
 * @param date of the invoice, `YYYY-MM-DD`
 */
export function dueDate(
  date: string,
  order: Pick<OrderSnapshot, "customer">,
  settings: BookSettings
): string | undefined {
  if (settings.due_terms === "contact") {
    return undefined
  }
  const days = (order.customer?.group_ids ?? [])
    .flatMap((id) => findMapping(settings, "due_days", `customer_group:${id}`))
    .map(({ target }) => Number(target))
  return addDays(date, days.length ? Math.min(...days) : settings.due_days)
}

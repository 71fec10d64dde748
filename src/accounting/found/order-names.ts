import { type BookSettings } from "../mapping/settings"
import { invoiceNumber } from "../order/invoice-number"
import { type OrderSnapshot } from "../order/order-snapshot"
import { wordName } from "./names-in"

/** What an invoice in Xero can name an order by. */
export interface OrderNames {
  /** Whoever writes these means the order. */
  sure: string[]
  /** Its bare number, which may stand there for something else. */
  bare: string
}

/** The names of an order: `#1001`, its id, the number that its invoice would have, and `1001`. */
export function orderNames(
  { id, display_id }: Pick<OrderSnapshot, "id" | "display_id">,
  { invoice_number_prefix }: Pick<BookSettings, "invoice_number_prefix">
): OrderNames {
  const own = invoiceNumber(invoice_number_prefix, display_id)
  const bare = String(display_id)
  return {
    sure: [`#${display_id}`, id.toLowerCase(), ...(own === bare ? [] : [wordName(own)])],
    bare,
  }
}

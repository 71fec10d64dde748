import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type Audit } from "./document-in-xero"
import { moneyRows } from "./money-rows"
import { type OrderStanding } from "./open-cause"
import { agrees, type ReportRow } from "./report-row"
import { saleRows } from "./sale-rows"

/**
 * The figures of one order on both sides, down to its documents. The store's come from the order as it is now, Xero's
 * from the document ledger or, in an audit, from Xero itself. A draft order has none: nothing is sold by it.
 *
 * @param ledger the ledger's rows of the order
 * @param audit its documents as read in Xero just now; null to take the ledger's word
 */
export function orderRows(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  standing: OrderStanding,
  audit: Audit
): ReportRow[] {
  if (order.is_draft_order) {
    return []
  }
  const named = {
    order_id: order.id,
    order_label: `#${order.display_id}`,
    currency_code: order.currency_code,
  }
  return [
    ...saleRows(order, settings, ledger, standing, audit),
    ...moneyRows(order, settings, ledger, standing, audit),
  ].map((row) => withCause({ ...named, ...row }))
}

/** A difference is never without a word. */
const withCause = (row: ReportRow): ReportRow =>
  agrees(row)
    ? { ...row, cause: null, reason: null }
    : {
        ...row,
        cause: row.cause ?? "unexplained",
        reason: row.reason ?? "No cause is known. Run the report once more with a full audit.",
      }

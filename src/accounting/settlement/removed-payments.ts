import { type Movement } from "../cash/movements"
import { type Hold } from "../ledger/hold"
import { keptAsInXero } from "../ledger/kept-as-in-xero"
import { type LedgerDocument } from "../ledger/ledger"
import { formatMoney } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { amountOf } from "./settled"

/** Money that Medusa has as received, but whose payment was deleted in Xero. Which of the two is right nobody can tell. */
export function removedPayments(
  order: OrderSnapshot,
  ledger: LedgerDocument[],
  movements: Movement[]
): Hold[] {
  const stands = ({ source_id }: LedgerDocument) =>
    movements.some(
      ({ id, direction }) =>
        direction === "in" && (source_id === id || source_id.startsWith(`${id}/`))
    )
  return ledger
    .filter(
      (row) =>
        row.kind === "payment" && row.state === "removed" && stands(row) && !keptAsInXero(row)
    )
    .map((row) => {
      const money = formatMoney(amountOf(row), order.currency_code, order.currency_decimals)
      const invoice = ledger.find(
        ({ kind, source_id }) => kind === "invoice" && source_id === row.applied_to
      )
      const on = invoice ? ` on invoice ${invoice.key}` : ""
      const remedy =
        row.origin === "xero"
          ? "Enter it in Xero once more, or have removed payments reversed under Settings → Xero."
          : "It is not sent again by itself: enter it in Xero once more, for the same invoice and amount."
      return {
        code: "payment_removed" as const,
        kind: "payment" as const,
        source_id: row.source_id,
        message: `The payment of ${money}${on} was deleted in Xero, but the order still has it as received. ${remedy}`,
      }
    })
}

import { type LedgerDocument } from "../ledger/ledger"
import { type CashMovementSnapshot, type OrderSnapshot } from "../order/order-snapshot"

/**
 * An order and its ledger as the plan needs them where money was recorded in Xero first. Medusa's captures decide: a
 * payment in Xero counts once its capture is there, and until then as money that somebody recorded by hand. So the
 * same plan comes out whether the process died in between, and whether the capture's event is faster than we are.
 *
 * A capture whose payment in Xero the ledger does not have (it was another organisation's) is one like all others.
 * One that was removed in Xero and refunded for it is left out, with its refund.
 */
export function knownImports(
  order: OrderSnapshot,
  ledger: LedgerDocument[]
): { order: OrderSnapshot; ledger: LedgerDocument[] } {
  const imports = ledger.filter(({ kind, origin }) => kind === "payment" && origin === "xero")
  const made = order.payments.flatMap(({ captures, refunds }) => [...captures, ...refunds])
  if (!imports.length && !made.some(({ import_id }) => import_id)) {
    return { order, ledger }
  }
  const of = (movements: CashMovementSnapshot[]) =>
    new Set(movements.flatMap(({ import_id }) => import_id ?? []))
  const captured = of(order.payments.flatMap(({ captures }) => captures))
  const refunded = of(order.payments.flatMap(({ refunds }) => refunds))
  const known = new Set(imports.map(({ source_id }) => source_id))
  const reversed = new Set(
    imports
      .filter(({ state, source_id }) => state === "removed" && refunded.has(source_id))
      .map(({ source_id }) => source_id)
  )
  const seen = (movements: CashMovementSnapshot[]) =>
    movements
      .filter(({ import_id }) => !import_id || !reversed.has(import_id))
      .map((movement) => {
        const { import_id, ...plain } = movement
        return import_id && known.has(import_id) ? movement : plain
      })
  return {
    order: {
      ...order,
      payments: order.payments.map((payment) => ({
        ...payment,
        captures: seen(payment.captures),
        refunds: seen(payment.refunds),
      })),
    },
    ledger: ledger.filter(
      (row) =>
        !imports.includes(row) || (captured.has(row.source_id) && !reversed.has(row.source_id))
    ),
  }
}

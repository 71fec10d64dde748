import { decimal } from "../money/money"
import { amountOf } from "../settlement/settled"
import { importId } from "./import-id"
import { type Incoming, type IncomingRow, type PaymentInXero } from "./incoming-money"

/** What follows from the payments on an invoice in Xero, as against those that the ledger has on it. */
export function incomingPayments(
  inXero: PaymentInXero[],
  own: IncomingRow[],
  rows: IncomingRow[]
): Incoming[] {
  const ofPayments = own.filter(({ source_id }) => !source_id.includes(">"))
  const there = new Set(inXero.map(({ payment_id }) => payment_id))
  const gone = ofPayments.filter(
    ({ state, xero_id, later }) => state === "posted" && xero_id && !there.has(xero_id) && !later
  )
  const known = new Set(
    rows.flatMap(({ xero_id, state }) => (xero_id && state !== "removed" ? [xero_id] : []))
  )
  // A call of ours is under way, or had no clear answer: the drain tells by the reference whether it is this one.
  const underWay = new Set(
    rows.flatMap(({ kind, state, key }) =>
      kind === "payment" && state === "intended" ? [key] : []
    )
  )
  const removed = [
    ...ofPayments.filter(
      ({ state, import_state }) => state === "removed" && stillReceived(import_state)
    ),
    ...gone.filter(({ import_state }) => stillReceived(import_state)),
  ]
  const replaced = new Set<string>()
  const found = inXero
    .filter(({ payment_id, reference }) => !known.has(payment_id) && !underWay.has(reference ?? ""))
    .map((payment): Incoming => {
      const earlier = removed.find(
        (row) => !replaced.has(row.source_id) && amountOf(row).eq(decimal(payment.amount))
      )
      if (earlier) {
        replaced.add(earlier.source_id)
        return { do: "replace", source_id: earlier.source_id, xero_id: payment.payment_id }
      }
      return {
        do: "import",
        source_id: importId(payment.payment_id),
        xero_id: payment.payment_id,
        key: payment.reference ?? "Payment in Xero",
        of: "payment",
        amount: payment.amount,
        total: null,
        date: payment.date,
      }
    })
  const withdrawn = gone
    .filter(({ source_id }) => !replaced.has(source_id))
    .map(({ source_id }): Incoming => ({ do: "remove", kind: "payment", source_id }))
  return [...withdrawn, ...found]
}

/** Whether the order has the money: always where the payment was ours, else once it was applied. */
const stillReceived = (importState: string | null | undefined) =>
  !importState || importState === "applied"

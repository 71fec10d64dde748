import { type LedgerDocument } from "../ledger/ledger"
import { type Decimal, decimal } from "../money/money"
import { amountOf } from "../settlement/settled"
import { type Audit } from "./document-in-xero"
import { type Cause } from "./report-row"

/** How a payment or refund of ours stands in Xero. */
export interface MoneyInXero {
  /** Never below zero. */
  amount: Decimal
  /** `YYYY-MM-DD`, as it was sent and as it is. */
  sent_day: string
  day: string
  cause: Cause | null
}

/** A payment on a document of ours that is none of ours. */
export interface MoneyOnlyInXero {
  kind: "payment" | "refund"
  payment_id: string
  reference: string | null
  day: string
  /** Decimal string; a refund's is below zero. */
  amount: string
  /** The number of the document it stands on. */
  on: string
}

/** What Xero has of a payment: as an audit of the document it stands on read it, else as the ledger has it. */
export function moneyInXero(
  row: LedgerDocument,
  ledger: LedgerDocument[],
  audit: Audit
): MoneyInXero {
  const sent_day = row.posted && "Date" in row.posted ? String(row.posted.Date) : ""
  const target = documentUnder(row, ledger)
  const read = target?.xero_id ? audit?.get(target.xero_id) : undefined
  const found = read?.payments.find(({ payment_id }) => payment_id === row.xero_id)
  if (audit ? !found : row.state === "removed") {
    const on = target ? ` on ${target.key}` : ""
    const reason = `The ${row.kind} ${row.key}${on} was deleted in Xero, and is not sent again.`
    return { amount: decimal(0), sent_day, day: sent_day, cause: { cause: "removed", reason } }
  }
  if (!found) {
    return { amount: amountOf(row), sent_day, day: sent_day, cause: null }
  }
  const amount = decimal(found.amount)
  const reason = `The ${row.kind} ${row.key} has another amount in Xero.`
  return {
    amount,
    sent_day,
    day: found.date ?? sent_day,
    cause: amount.eq(amountOf(row)) ? null : { cause: "edited", reason },
  }
}

/** The payments that an audit found on our documents, and the ledger does not know. */
export function moneyOnlyInXero(ledger: LedgerDocument[], audit: Audit): MoneyOnlyInXero[] {
  const known = new Set(ledger.map(({ xero_id }) => xero_id))
  return ledger
    .filter(({ kind }) => kind === "invoice" || kind === "credit_note")
    .flatMap(({ kind, key, xero_id }) => {
      const read = xero_id ? audit?.get(xero_id) : undefined
      const isCredit = kind === "credit_note"
      return (read?.payments ?? [])
        .filter(({ payment_id }) => !known.has(payment_id))
        .map(({ payment_id, reference, date, amount }) => ({
          kind: isCredit ? ("refund" as const) : ("payment" as const),
          payment_id,
          reference,
          day: date ?? read?.date ?? "",
          amount: isCredit ? decimal(amount).negated().toFixed(2) : decimal(amount).toFixed(2),
          on: key,
        }))
    })
}

const documentUnder = ({ kind, applied_to }: LedgerDocument, ledger: LedgerDocument[]) =>
  ledger.find(
    (other) =>
      other.kind === (kind === "refund" ? "credit_note" : "invoice") &&
      other.source_id === applied_to
  )

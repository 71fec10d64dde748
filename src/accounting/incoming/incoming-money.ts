import { type LedgerDocument } from "../ledger/ledger"
import { incomingCredits } from "./incoming-credits"
import { incomingPayments } from "./incoming-payments"

/** What in Xero pays an invoice of ours without a payment of ours behind it. */
export type ImportKind = "payment" | "credit_note" | "overpayment" | "prepayment"

/** A payment on an invoice in Xero. */
export interface PaymentInXero {
  payment_id: string
  reference: string | null
  /** Decimal string in major units. */
  amount: string
  /** `YYYY-MM-DD`, organisation time. */
  date: string | null
}

/** Credit put on an invoice in Xero: of a credit note, an overpayment or a prepayment. */
export interface CreditInXero {
  of: Exclude<ImportKind, "payment">
  credit_id: string
  number: string | null
  /** What of it is on the invoice, and what it came to; decimal strings in major units. */
  amount: string
  total: string | null
  date: string | null
}

/** What pays an invoice, as Xero has it now. */
export interface MoneyOnInvoice {
  invoice_id: string
  payments: PaymentInXero[]
  credits: CreditInXero[]
}

/** A row of the ledger with what is known of it as an import. */
export type IncomingRow = LedgerDocument & {
  import_state?: string | null
  /** Written after Xero was asked, so that the answer may not know of it. */
  later?: boolean
}

/** What follows for the ledger from what pays an invoice in Xero. Amounts are decimal strings in major units. */
export type Incoming =
  | {
      do: "import"
      source_id: string
      xero_id: string
      key: string
      of: ImportKind
      amount: string
      total: string | null
      date: string | null
    }
  /** A payment that was deleted and entered once more. */
  | { do: "replace"; source_id: string; xero_id: string }
  | { do: "remove"; kind: "payment" | "allocation"; source_id: string }
  /** Credit of a credit note of ours, put on the invoice by the accountant. */
  | {
      do: "allocate"
      source_id: string
      key: string
      applied_from: string
      amount: string
      date: string | null
    }

/**
 * Compares what pays an invoice in Xero with what the ledger knows of.
 *
 * @param invoice the ledger's row of the invoice
 * @param rows all the ledger's rows of its order
 */
export function incomingMoney(
  invoice: LedgerDocument,
  inXero: MoneyOnInvoice,
  rows: IncomingRow[]
): Incoming[] {
  const own = rows.filter(
    ({ kind, applied_to }) => kind === "payment" && applied_to === invoice.source_id
  )
  return [
    ...incomingPayments(inXero.payments, own, rows),
    ...incomingCredits(invoice, inXero, own, rows),
  ]
}

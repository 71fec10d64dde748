/** Whether the contact of an invoice in Xero has the e-mail of an order's customer. */
export type ContactAgreement = "same" | "other" | "unknown"

/**
 * A sales invoice that Xero holds and our ledger does not know: typed by hand, or made by another integration.
 * Amounts are decimal strings in major units.
 */
export interface FoundInvoice {
  invoice_id: string
  number: string
  /** What its number and reference name, as `namesIn` has it. */
  names: string[]
  /** `YYYY-MM-DD`. */
  date: string | null
  currency_code: string
  total: string
  tax: string
  amount_due: string
  /** Credit put on it in Xero. */
  amount_credited: string
  /** Xero's status. */
  status: string
  contact_id: string | null
  /** The order it stands for already. */
  order_id: string | null
}

/** A line of such an invoice, as Xero reckons it. */
export interface FoundLine {
  account_code: string | null
  tax_type: string | null
  net: string
  tax: string
}

/** Money that Xero holds on such an invoice. */
export interface FoundPayment {
  payment_id: string
  amount: string
  /** `YYYY-MM-DD`. */
  date: string | null
}

/** The same read whole, to be taken over. */
export interface WholeInvoice extends FoundInvoice {
  lines: FoundLine[]
  payments: FoundPayment[]
}

const GONE = ["VOIDED", "DELETED"]

/** Whether an invoice still counts in Xero. */
export const stands = ({ status }: Pick<FoundInvoice, "status">): boolean => !GONE.includes(status)

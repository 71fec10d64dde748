/** What Xero has of an invoice or a credit note, read for an audit. Amounts are decimal strings in major units. */
export interface DocumentInXero {
  xero_id: string
  number: string
  /** Xero's status. */
  status: string
  /** `YYYY-MM-DD`. */
  date: string | null
  reference: string | null
  /** The ContactID it is made out to. */
  contact_id: string | null
  /** A credit note's are positive too. */
  lines: { account_code: string | null; tax_type: string | null; net: string; tax: string }[]
  /** Money on it that was not deleted. */
  payments: { payment_id: string; amount: string; date: string | null; reference: string | null }[]
}

/** What an audit read, by Xero's id; null where the ledger is taken for what is in Xero. */
export type Audit = Map<string, DocumentInXero> | null

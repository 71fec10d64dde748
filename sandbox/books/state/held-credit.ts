/** Credit of a held credit set against an invoice, as kept; removed when undone. */
export interface HeldAllocation {
  AllocationID: string
  InvoiceID: string
  Amount: string
  Date: string
}

/**
 * Money received from a contact beyond what it owes (an overpayment) or before it owes anything (a prepayment), as
 * kept. Amounts are decimal strings in the organisation's base currency, the only one the sandbox takes them in.
 */
export interface HeldCredit {
  CreditID: string
  Kind: "Overpayment" | "Prepayment"
  ContactID: string
  AccountID: string
  Date: string
  Reference: string
  Total: string
  RemainingCredit: string
  CurrencyCode: string
  Status: "AUTHORISED" | "PAID"
  Allocations: HeldAllocation[]
  UpdatedDateUTC: string
  JournalNumber: number
}

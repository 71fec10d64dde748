/** Credit of a credit note set against an invoice, as kept; removed when undone. */
export interface Allocation {
  AllocationID: string
  CreditNoteID: string
  InvoiceID: string
  Amount: string
  Date: string
  /** What it took off either document on the receivables account, in base currency. */
  BaseFromInvoice: string
  BaseFromCreditNote: string
  JournalNumber: number | null
}

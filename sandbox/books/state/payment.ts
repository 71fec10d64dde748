/** Money received for an invoice, or paid out of a credit note (a refund), as kept. */
export interface Payment {
  PaymentID: string
  PaymentType: "ACCRECPAYMENT" | "ARCREDITPAYMENT"
  /** The invoice, or the credit note of a refund. */
  DocumentID: string
  AccountID: string
  Date: string
  /** In the document's currency. */
  Amount: string
  /** In the currency of the account. */
  BankAmount: string
  /** Units of the document's currency for one of the base currency. */
  CurrencyRate: string
  Reference: string
  IsReconciled: boolean
  Status: "AUTHORISED" | "DELETED"
  UpdatedDateUTC: string
  CreatedBy: string
  /** What it took off the document on the receivables account, in base currency. */
  BaseApplied: string
  JournalNumber: number
  /** The batch it is a part of. */
  Batch?: { BatchPaymentID: string; TotalAmount: string }
}

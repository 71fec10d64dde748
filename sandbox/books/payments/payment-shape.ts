import type { Read } from "../http/shape"

/** The fields of a payment that the sandbox reads. */
export const paymentShape = {
  PaymentID: "id",
  Invoice: { InvoiceID: "id", InvoiceNumber: "text" },
  CreditNote: { CreditNoteID: "id", CreditNoteNumber: "text" },
  InvoiceNumber: "text",
  CreditNoteNumber: "text",
  Account: { AccountID: "id", Code: "text" },
  Code: "text",
  Date: "day",
  CurrencyRate: "decimal",
  Amount: "decimal",
  BankAmount: "decimal",
  Reference: "text",
  IsReconciled: "flag",
  Status: "text",
} as const

/** A payment as sent. */
export type PaymentInput = Read<typeof paymentShape>

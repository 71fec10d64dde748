import { randomUUID } from "node:crypto"
import { money, sum } from "../decimal"
import { planPayment } from "../payments/plan-payment"
import { asAccountant, type AccountantAction } from "./as-accountant"
import { invoiceNamed } from "./find-record"

/** What the accountant does to several invoices at once. */
export const batchActions: Record<string, AccountantAction> = {
  /** One receipt for several invoices: a payment on each, that all name the batch. All of them are made or none. */
  record_batch_payment: asAccountant(
    {
      account: "text",
      date: "day",
      reference: "text",
      payments: [{ invoice: "text", amount: "decimal" }],
    } as const,
    (actor, { account, date, reference, payments = [] }) => {
      const parts = payments.map(({ invoice, amount }) => {
        const { InvoiceID, AmountDue } = invoiceNamed(actor, invoice)
        return { Invoice: { InvoiceID }, Amount: amount ?? AmountDue }
      })
      const planned = parts.map((part) =>
        planPayment(actor, {
          ...part,
          Account: { Code: account },
          Date: date,
          Reference: reference,
        })
      )
      const BatchPaymentID = randomUUID()
      const TotalAmount = money(sum(parts.map(({ Amount }) => Amount)))
      const made = planned.map((save) =>
        Object.assign(save(), { Batch: { BatchPaymentID, TotalAmount } })
      )
      return { BatchPaymentID, TotalAmount, Payments: made.map(({ PaymentID }) => PaymentID) }
    }
  ),
}

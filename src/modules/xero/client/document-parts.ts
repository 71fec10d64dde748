import { type Invoice } from "xero-node/dist/gen/model/accounting/invoice"
import { type LineItem } from "xero-node/dist/gen/model/accounting/lineItem"
import { type Payment } from "xero-node/dist/gen/model/accounting/payment"
import { decimal } from "../../../accounting/money/money"
import { decimalOf } from "./decimal-of"
import { dayOf } from "./moment-of"

/** Where a line is booked, and its net and tax as decimal strings: a line's amount holds its tax where the document's do. */
export function bookedLine({ lineAmountTypes }: Pick<Invoice, "lineAmountTypes">, line: LineItem) {
  const amount = decimal(decimalOf(line.lineAmount))
  const tax = decimal(decimalOf(line.taxAmount))
  const inclusive = String(lineAmountTypes) === "Inclusive"
  return {
    account_code: line.accountCode || null,
    tax_type: line.taxType || null,
    net: (inclusive ? amount.minus(tax) : amount).toFixed(2),
    tax: tax.toFixed(2),
  }
}

/** A payment as it stands on its document. */
export const paymentOn = ({ paymentID, amount, date, reference }: Payment) => ({
  payment_id: paymentID ?? "",
  amount: decimalOf(amount),
  date: dayOf(date),
  reference: reference || null,
})

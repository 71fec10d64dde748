import { randomUUID } from "node:crypto"
import { decimal, money } from "../decimal"
import { lockDateFault } from "../documents/lock-date-fault"
import { rejectIfAny, Rejected } from "../http/rejected"
import type { Actor } from "../state/actor"
import type { Payment } from "../state/payment"
import { documentId, type SalesDocument } from "../state/sales-document"
import { today } from "../xero-date"
import { paymentAccount } from "./payment-account"
import { paymentRate } from "./payment-rate"
import type { PaymentInput } from "./payment-shape"
import { paymentTarget } from "./payment-target"
import { savePayment } from "./save-payment"

/**
 * Checks a payment as sent and returns how to save it. Money on a credit note is a refund.
 *
 * @throws Rejected with everything that is wrong; the sentences about status and amount are Xero's
 */
export function planPayment(actor: Actor, input: PaymentInput): () => Payment {
  const { organisation } = actor
  if (input.PaymentID || (input.Status && input.Status !== "AUTHORISED")) {
    throw new Rejected("Payments cannot be changed; they can only be created or deleted.")
  }
  const document = paymentTarget(organisation, input)
  const { account, fault } = paymentAccount(organisation, input)
  const day = input.Date ?? today(organisation, actor.now)
  const amount = decimal(input.Amount)
  const faults = [...(fault ? [fault] : []), ...targetFaults(document, input)]
  const locked = lockDateFault(organisation, day)
  if (locked) {
    faults.push(locked)
  }
  if (!account) {
    throw new Rejected(...faults)
  }
  const {
    currencyRate,
    bankAmount,
    faults: rateFaults,
  } = paymentRate(organisation.baseCurrency, document, account, input)
  rejectIfAny([...faults, ...rateFaults])
  const payment: Payment = {
    PaymentID: randomUUID(),
    PaymentType: document.Type === "ACCREC" ? "ACCRECPAYMENT" : "ARCREDITPAYMENT",
    DocumentID: documentId(document),
    AccountID: account.AccountID,
    Date: day,
    Amount: money(amount),
    BankAmount: bankAmount,
    CurrencyRate: currencyRate,
    Reference: input.Reference ?? "",
    IsReconciled: input.IsReconciled ?? false,
    Status: "AUTHORISED",
    UpdatedDateUTC: actor.now.toISOString(),
    CreatedBy: actor.user,
    BaseApplied: "0.00",
    JournalNumber: 0,
  }
  return () => savePayment(actor, payment, document)
}

function targetFaults(document: SalesDocument, input: PaymentInput): string[] {
  const amount = decimal(input.Amount)
  const open = document.Type === "ACCREC" ? document.AmountDue : document.RemainingCredit
  if (!["AUTHORISED", "PAID"].includes(document.Status)) {
    return ["Payments can only be made against Authorised documents"]
  }
  if (!amount.isGreaterThan(0)) {
    return ["The payment amount must be greater than 0."]
  }
  if (!amount.isEqualTo(money(amount))) {
    return ["The payment amount must not have more than 2 decimal places."]
  }
  return amount.isGreaterThan(open)
    ? ["Payment amount exceeds the amount outstanding on this document"]
    : []
}

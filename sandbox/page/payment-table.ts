import { findDocument, indexOf } from "../books/state/book-index"
import type { Payment } from "../books/state/payment"
import { documentId, documentNumber } from "../books/state/sales-document"
import type { Organisation } from "../state/organisation"
import { status } from "./document-table"
import { html, type Html } from "./html"
import { money } from "./money"
import { table } from "./table"

/** Payments in rows, each linked to the document it is for. */
export function paymentTable(organisation: Organisation, payments: Payment[]): Html {
  const index = indexOf(organisation)
  const rows = payments.map((payment) => {
    const document = findDocument(index, payment.DocumentID)
    const path = document?.Type === "ACCRECCREDIT" ? "credit-notes" : "invoices"
    const account = organisation.accounts.find(({ AccountID }) => AccountID === payment.AccountID)
    const href = `/organisations/${organisation.tenantId}/${path}/${document && documentId(document)}`
    return [
      payment.Date,
      payment.Reference,
      html`<a href="${href}">${document && documentNumber(document)}</a>`,
      `${account?.Code ?? ""} ${account?.Name ?? ""}`,
      money(payment.Amount, document?.CurrencyCode),
      payment.PaymentType === "ARCREDITPAYMENT" ? "Refund" : "Payment",
      status(payment.Status),
    ]
  })
  return table(
    ["Date", "Reference", "Document", "Account", { n: "Amount" }, "Kind", "Status"],
    rows,
    "No payments yet."
  )
}

import type { Organisation } from "../../state/organisation"
import { renderDocument } from "../documents/render-document"
import { findDocument, indexOf } from "../state/book-index"
import type { Payment } from "../state/payment"
import { documentId, documentNumber, type SalesDocument } from "../state/sales-document"
import { msDate, utcString } from "../xero-date"

/** The fields that a filter or an order of payments may name. */
export const paymentFields = [
  "PaymentID",
  "Date",
  "Amount",
  "BankAmount",
  "Reference",
  "CurrencyRate",
  "PaymentType",
  "Status",
  "IsReconciled",
  "UpdatedDateUTC",
  "Account",
  "Invoice",
]

/**
 * A payment as read. The document stands under `Invoice`, also when it is a credit note (with Type
 * ACCRECCREDIT), as in the OpenAPI file's examples.
 *
 * @param whole a single payment or the answer to a write, where the document is told with its lines
 */
export function renderPayment(
  organisation: Organisation,
  payment: Payment,
  now: Date,
  whole: boolean
): object {
  const document = findDocument(indexOf(organisation), payment.DocumentID)
  const account = organisation.accounts.find((item) => item.AccountID === payment.AccountID)
  return {
    PaymentID: payment.PaymentID,
    Date: msDate(payment.Date),
    BankAmount: Number(payment.BankAmount),
    Amount: Number(payment.Amount),
    Reference: payment.Reference,
    CurrencyRate: Number(payment.CurrencyRate),
    PaymentType: payment.PaymentType,
    Status: payment.Status,
    UpdatedDateUTC: msDate(payment.UpdatedDateUTC),
    UpdatedDateUTCString: utcString(payment.UpdatedDateUTC),
    ...batchOf(payment),
    HasAccount: true,
    IsReconciled: payment.IsReconciled,
    Account: {
      AccountID: payment.AccountID,
      Code: account?.Code,
      ...(whole ? { Name: account?.Name } : {}),
    },
    ...(document ? { Invoice: documentOf(organisation, document, now, whole) } : {}),
    HasValidationErrors: false,
  }
}

/** A payment of a batch names it, with what the batch comes to (OpenAPI file: TotalAmount is a text there). */
function batchOf({ Batch, Date, Status }: Payment): object {
  return Batch
    ? {
        BatchPaymentID: Batch.BatchPaymentID,
        BatchPayment: {
          BatchPaymentID: Batch.BatchPaymentID,
          Type: "RECBATCH",
          Status,
          Date: msDate(Date),
          TotalAmount: Batch.TotalAmount,
        },
      }
    : {}
}

function documentOf(
  organisation: Organisation,
  document: SalesDocument,
  now: Date,
  whole: boolean
): object {
  const named = { InvoiceID: documentId(document), InvoiceNumber: documentNumber(document) }
  const detail = { now, unitDecimals: 2, lines: whole, wholeContact: false }
  const amounts =
    document.Type === "ACCREC"
      ? {
          AmountDue: Number(document.AmountDue),
          AmountPaid: Number(document.AmountPaid),
          AmountCredited: Number(document.AmountCredited),
        }
      : { AmountDue: Number(document.RemainingCredit) }
  const full = { ...named, ...amounts, ...renderDocument(organisation, document, detail) }
  if (whole) {
    return full
  }
  const contact = indexOf(organisation).contacts.get(document.ContactID)
  return {
    Type: document.Type,
    ...named,
    Payments: [],
    CreditNotes: [],
    Prepayments: [],
    Overpayments: [],
    HasErrors: false,
    IsDiscounted: false,
    Contact: {
      ContactID: document.ContactID,
      ContactNumber: contact?.ContactNumber ?? "",
      Name: contact?.Name ?? "",
    },
    LineItems: [],
    CurrencyCode: document.CurrencyCode,
  }
}

import { randomUUID } from "node:crypto"
import { type Payment } from "xero-node/dist/gen/model/accounting/payment"
import { batchResults } from "./batch-results"
import { type CallContext, callXero } from "./call-xero"
import { decimalOf } from "./decimal-of"
import { type XeroPayment } from "./documents"
import { findInBatches } from "./find-in-batches"
import { type Gateway, type PaymentElement } from "./gateway"
import { dayOf, momentOf } from "./moment-of"
import { WHOLE_PAGE } from "./page-size"
import { whereEquals } from "./where-equals"
import { writeKey } from "./write-key"

const ENDPOINT = "Payments"

/** What the plugin needs of a payment that Xero returned. */
export function xeroPayment(payment: Payment): XeroPayment {
  return {
    payment_id: payment.paymentID ?? "",
    reference: payment.reference || null,
    ...targetOf(payment),
    currency_code: currencyOf(payment),
    amount: decimalOf(payment.amount),
    status: String(payment.status ?? ""),
    date: dayOf(payment.date),
    batch_total: batchTotal(payment),
    updated_at: momentOf(payment.updatedDateUTC) ?? "",
  }
}

const batchTotal = ({ batchPayment }: Payment): string | null =>
  batchPayment?.totalAmount ? decimalOf(batchPayment.totalAmount) : null

/** Xero answers the credit note of a refund as an `Invoice` of another type. */
function targetOf({ invoice, creditNote, paymentType }: Payment) {
  const isCredit =
    String(invoice?.type) === "ACCRECCREDIT" || String(paymentType) === "ARCREDITPAYMENT"
  return {
    invoice_id: isCredit ? null : (invoice?.invoiceID ?? null),
    credit_note_id: creditNote?.creditNoteID ?? (isCredit ? (invoice?.invoiceID ?? null) : null),
  }
}

function currencyOf({ invoice, creditNote }: Payment): string | null {
  const code = invoice?.currencyCode ?? creditNote?.currencyCode
  return code ? String(code) : null
}

/** The answered payment of a sent one: by its reference, and where a refused one lost it, by what it pays. */
function answeredPayment(
  sent: PaymentElement,
  answered: Payment[],
  all: PaymentElement[]
): Payment | undefined {
  const byReference = answered.find((payment) => payment.reference === sent.key)
  if (byReference) {
    return byReference
  }
  const target = (element: PaymentElement) => element.invoice_id ?? element.credit_note_id
  const pays = (id: string | undefined, amount: number | undefined) =>
    id === target(sent) && decimalOf(amount) === decimalOf(sent.payload.Amount)
  const alike = all.filter((element) => pays(target(element), element.payload.Amount))
  const candidates = answered.filter(
    ({ reference, invoice, creditNote, amount }) =>
      !reference && pays(invoice?.invoiceID ?? creditNote?.creditNoteID, amount)
  )
  return alike.length === 1 && candidates.length === 1 ? candidates[0] : undefined
}

/** The payment half of a gateway. */
export function paymentCalls(
  context: CallContext
): Pick<Gateway, "findPayments" | "createPayments"> {
  const { tenant_id: tenant } = context
  return {
    findPayments: (references) =>
      findInBatches("payment_reference", references, (batch) =>
        callXero(
          context,
          { method: "GET", endpoint: ENDPOINT },
          (api) =>
            api.getPayments(
              tenant,
              undefined,
              whereEquals("Reference", batch),
              undefined,
              1,
              WHOLE_PAGE
            ),
          ({ payments }) => payments?.map(xeroPayment)
        )
      ),
    createPayments: (elements) => {
      const payments = elements.map(({ key, invoice_id, credit_note_id, payload }) => ({
        ...(invoice_id ? { invoice: { invoiceID: invoice_id } } : {}),
        ...(credit_note_id ? { creditNote: { creditNoteID: credit_note_id } } : {}),
        account: { accountID: payload.AccountID },
        amount: payload.Amount,
        date: payload.Date,
        reference: key,
      }))
      const key = writeKey(tenant, `PUT ${ENDPOINT}`, payments, randomUUID())
      return callXero(
        context,
        { method: "PUT", endpoint: ENDPOINT },
        (api) => api.createPayments(tenant, { payments }, false, key),
        ({ payments: answered }) =>
          answered &&
          batchResults(
            elements,
            (element) => answeredPayment(element, answered, elements),
            xeroPayment
          )
      )
    },
  }
}

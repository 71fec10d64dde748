import { randomUUID } from "node:crypto"
import { type Payment } from "xero-node/dist/gen/model/accounting/payment"
import { batchResults } from "./batch-results"
import { type CallContext, callXero } from "./call-xero"
import { decimalOf } from "./decimal-of"
import { type XeroPayment } from "./documents"
import { findInBatches } from "./find-in-batches"
import { type Gateway, type PaymentElement } from "./gateway"
import { dayOf } from "./moment-of"
import { whereEquals } from "./where-equals"
import { writeKey } from "./write-key"

const ENDPOINT = "Payments"
const PAGE_SIZE = 100

function xeroPayment(payment: Payment): XeroPayment {
  return {
    payment_id: payment.paymentID ?? "",
    reference: payment.reference || null,
    invoice_id: payment.invoice?.invoiceID ?? null,
    currency_code: payment.invoice?.currencyCode ? String(payment.invoice.currencyCode) : null,
    amount: decimalOf(payment.amount),
    status: String(payment.status ?? ""),
    date: dayOf(payment.date),
  }
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
  const pays = (id: string | undefined, amount: number | undefined) =>
    id === sent.invoice_id && decimalOf(amount) === decimalOf(sent.payload.Amount)
  const alike = all.filter(({ invoice_id, payload }) => pays(invoice_id, payload.Amount))
  const candidates = answered.filter(
    (payment) => !payment.reference && pays(payment.invoice?.invoiceID, payment.amount)
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
              PAGE_SIZE
            ),
          ({ payments }) => payments?.map(xeroPayment)
        )
      ),
    createPayments: (elements) => {
      const payments = elements.map(({ key, invoice_id, payload }) => ({
        invoice: { invoiceID: invoice_id },
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

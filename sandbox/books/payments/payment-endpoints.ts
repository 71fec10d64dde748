import type { ApiRequest, ApiResponse, Endpoint } from "../../http/endpoint"
import { answerBatch, type BatchKind } from "../http/answer-batch"
import { answerList } from "../http/answer-list"
import { notFound } from "../http/api-failure"
import { elementsOf } from "../http/elements"
import { actorOf, endpointOf } from "../http/endpoint-of"
import { envelope } from "../http/envelope"
import { Rejected } from "../http/rejected"
import { readShape } from "../http/shape"
import { indexOf } from "../state/book-index"
import type { Payment } from "../state/payment"
import { booksOf } from "../state/stored-books"
import { paymentShape } from "./payment-shape"
import { planPayment } from "./plan-payment"
import { removePayment } from "./remove-payment"
import { paymentFields, renderPayment } from "./render-payment"

const kind: BatchKind = {
  key: "Payments",
  idField: "PaymentID",
  errorFlag: "HasValidationErrors",
}

/** The Payments endpoints. Payments never change: they are created (PUT or POST) or deleted. */
export const paymentEndpoints: Endpoint[] = [
  endpointOf("GET /Payments", "accounting.payments", list),
  endpointOf("GET /Payments/:PaymentID", "accounting.payments", (request) =>
    envelope(request, {
      Payments: [renderPayment(request.organisation, paymentOf(request), request.now, true)],
    })
  ),
  endpointOf("PUT /Payments", "accounting.payments", create),
  endpointOf("POST /Payments", "accounting.payments", create),
  endpointOf("POST /Payments/:PaymentID", "accounting.payments", remove),
]

/** The payment that a path names. */
export function paymentOf(request: ApiRequest): Payment {
  const payment = indexOf(request.organisation).payments.get(request.params.PaymentID.toLowerCase())
  if (!payment) {
    throw notFound()
  }
  return payment
}

function list(request: ApiRequest): ApiResponse {
  const { organisation, now } = request
  return answerList(request, {
    key: "Payments",
    records: booksOf(organisation).payments,
    fields: paymentFields,
    view: (payment) => renderPayment(organisation, payment, now, false),
    updated: (payment) => payment.UpdatedDateUTC,
    render: (payment) => renderPayment(organisation, payment, now, false),
  })
}

function create(request: ApiRequest): ApiResponse {
  const elements = elementsOf(request, "Payments", Object.keys(paymentShape)).map((sent, at) => ({
    sent,
    input: readShape(paymentShape, sent, `Payments[${at}]`),
  }))
  return answerBatch(request, kind, elements, (input) => {
    const payment = planPayment(actorOf(request), input)()
    return { element: renderPayment(request.organisation, payment, request.now, true) }
  })
}

function remove(request: ApiRequest): ApiResponse {
  const payment = paymentOf(request)
  const [sent] = elementsOf(request, "Payments", ["Status"])
  const { Status } = readShape({ Status: "text" } as const, sent, "Payment")
  return answerBatch(request, kind, [{ sent, input: Status }], (status) => {
    if (status !== "DELETED") {
      throw new Rejected("Payments cannot be changed; they can only be created or deleted.")
    }
    removePayment(actorOf(request), payment)
    return { element: renderPayment(request.organisation, payment, request.now, true) }
  })
}

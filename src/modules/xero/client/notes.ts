import { randomUUID } from "node:crypto"
import { type AccountingApi } from "xero-node/dist/gen/api/accountingApi"
import { type HistoryRecords } from "xero-node/dist/gen/model/accounting/historyRecords"
import { type NotedKind } from "../notes/noted-kind"
import { type CallContext, callXero } from "./call-xero"
import { type Gateway } from "./gateway"
import { writeKey } from "./write-key"

type Write = (
  api: AccountingApi,
  ...call: [tenant: string, id: string, notes: HistoryRecords, key: string]
) => ReturnType<AccountingApi["createInvoiceHistory"]>

/** The endpoint of each kind; a refund is a payment in Xero. */
const HISTORIES: Record<NotedKind, { endpoint: string; write: Write }> = {
  contact: { endpoint: "Contacts", write: (api, ...call) => api.createContactHistory(...call) },
  quote: { endpoint: "Quotes", write: (api, ...call) => api.createQuoteHistory(...call) },
  invoice: { endpoint: "Invoices", write: (api, ...call) => api.createInvoiceHistory(...call) },
  credit_note: {
    endpoint: "CreditNotes",
    write: (api, ...call) => api.createCreditNoteHistory(...call),
  },
  payment: { endpoint: "Payments", write: (api, ...call) => api.createPaymentHistory(...call) },
  refund: { endpoint: "Payments", write: (api, ...call) => api.createPaymentHistory(...call) },
}

/** The part of a gateway that writes in documents' own histories. */
export function noteCalls(context: CallContext): Pick<Gateway, "addNotes"> {
  const { tenant_id: tenant } = context
  return {
    addNotes: (kind, id, texts) => {
      const { endpoint, write } = HISTORIES[kind]
      const historyRecords = texts.map((details) => ({ details }))
      const key = writeKey(tenant, `PUT ${endpoint}/${id}/History`, historyRecords, randomUUID())
      return callXero(
        context,
        { method: "PUT", endpoint: `${endpoint}/History` },
        (api) => write(api, tenant, id, { historyRecords }, key),
        (body) => body.historyRecords?.length
      )
    },
  }
}

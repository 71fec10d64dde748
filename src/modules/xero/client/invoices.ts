import { randomUUID } from "node:crypto"
import { Invoice } from "xero-node/dist/gen/model/accounting/invoice"
import { type Invoices } from "xero-node/dist/gen/model/accounting/invoices"
import { batchResults } from "./batch-results"
import { type CallContext, callXero } from "./call-xero"
import { findInBatches } from "./find-in-batches"
import { type Gateway } from "./gateway"
import { invoiceModel, xeroInvoice } from "./invoice-model"
import { UNIT_DECIMALS } from "./page-size"
import { readInvoices, salesInvoices } from "./read-invoices"
import { writeKey } from "./write-key"

const ENDPOINT = "Invoices"

/** The invoice half of a gateway. */
export function invoiceCalls(
  context: CallContext
): Pick<Gateway, "findInvoices" | "createInvoices" | "updateInvoices" | "setInvoiceStatus"> {
  const { tenant_id: tenant } = context
  const results = (sent: { key: string; invoice_id?: string }[], { invoices }: Invoices) =>
    invoices &&
    batchResults(
      sent,
      ({ key, invoice_id }) =>
        invoices.find((invoice) => invoice_id && invoice.invoiceID === invoice_id) ??
        invoices.find((invoice) => invoice.invoiceNumber === key),
      xeroInvoice
    )
  const update = (sent: { key: string; invoice_id?: string }[], invoices: Invoice[]) => {
    const key = writeKey(tenant, `POST ${ENDPOINT}`, invoices, randomUUID())
    return callXero(
      context,
      { method: "POST", endpoint: ENDPOINT },
      (api) => api.updateOrCreateInvoices(tenant, { invoices }, false, UNIT_DECIMALS, key),
      (body) => results(sent, body)
    )
  }
  return {
    findInvoices: (numbers) =>
      findInBatches("invoice_number", numbers, (batch) =>
        readInvoices(context, { numbers: batch, page: 1 }, salesInvoices(xeroInvoice))
      ),
    createInvoices: (elements) => {
      const invoices = elements.map(invoiceModel)
      const key = writeKey(tenant, `PUT ${ENDPOINT}`, invoices, randomUUID())
      return callXero(
        context,
        { method: "PUT", endpoint: ENDPOINT },
        (api) => api.createInvoices(tenant, { invoices }, false, UNIT_DECIMALS, key),
        (body) => results(elements, body)
      )
    },
    updateInvoices: (elements) => update(elements, elements.map(invoiceModel)),
    setInvoiceStatus: (elements) =>
      update(
        elements,
        elements.map(({ invoice_id, status }) => ({
          invoiceID: invoice_id,
          status: Invoice.StatusEnum[status],
        }))
      ),
  }
}

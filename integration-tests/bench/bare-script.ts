import { XeroClient } from "xero-node"
import type { Contact } from "xero-node/dist/gen/model/accounting/contact"
import type { Invoice } from "xero-node/dist/gen/model/accounting/invoice"
import type { Payment } from "xero-node/dist/gen/model/accounting/payment"
import type { SandboxControl } from "./sandbox-control"

/** Documents of one order, made ready beforehand: the invoice's contact and the payment's invoice are filled in. */
export interface Prepared {
  contact: Contact
  invoice: Invoice
  payment: Payment
}

const BATCH = 50

/**
 * Posts prepared documents with Xero's own client and nothing else, fifty a call, one call after the other.
 *
 * @returns milliseconds
 */
export async function postBare(
  sandbox: SandboxControl,
  tenantId: string,
  prepared: Prepared[]
): Promise<number> {
  const client = new XeroClient()
  client.accountingApi.basePath = `${sandbox.url}/api.xro/2.0`
  client.accountingApi.accessToken = await sandbox.token(tenantId)
  const api = client.accountingApi
  const began = performance.now()
  for (let at = 0; at < prepared.length; at += BATCH) {
    const batch = prepared.slice(at, at + BATCH)
    const contacts = await api.createContacts(
      tenantId,
      { contacts: batch.map(({ contact }) => contact) },
      false
    )
    batch.forEach(({ invoice }, index) => {
      invoice.contact = { contactID: contacts.body.contacts?.[index].contactID }
    })
    const invoices = await api.createInvoices(
      tenantId,
      { invoices: batch.map(({ invoice }) => invoice) },
      false
    )
    batch.forEach(({ payment }, index) => {
      payment.invoice = { invoiceID: invoices.body.invoices?.[index].invoiceID }
    })
    await api.createPayments(tenantId, { payments: batch.map(({ payment }) => payment) }, false)
  }
  return performance.now() - began
}

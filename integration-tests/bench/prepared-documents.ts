import type { Client } from "@medusajs/framework/pg"
import type {
  ContactPayload,
  InvoicePayload,
  PaymentPayload,
} from "../../src/accounting/ledger/payload"
import { contactModel } from "../../src/modules/xero/client/contact-model"
import { invoiceModel } from "../../src/modules/xero/client/invoice-model"
import type { Prepared } from "./bare-script"

interface Row {
  contact_key: string
  contact: ContactPayload
  invoice_key: string
  invoice: InvoicePayload
  payment_key: string
  payment: PaymentPayload
}

/** The documents of copied orders just as the plugin sent them, from its ledger. */
export async function preparedDocuments(
  database: Client,
  first: number,
  orders: number
): Promise<Prepared[]> {
  const { rows } = await database.query(
    `SELECT contact.key AS contact_key, contact.posted AS contact, invoice.key AS invoice_key,
            invoice.posted AS invoice, payment.key AS payment_key, payment.posted AS payment
       FROM xero_document AS invoice
       JOIN xero_document AS payment ON payment.kind = 'payment' AND payment.order_id = invoice.order_id
       JOIN xero_document AS contact ON contact.kind = 'contact'
        AND contact.source_id = invoice.contact_source_id
      WHERE invoice.kind = 'invoice'
        AND substring(invoice.order_id FROM '_([0-9]+)$')::int BETWEEN $1 AND $2
      ORDER BY invoice.order_id`,
    [first, first + orders - 1]
  )
  return (rows as Row[]).map((row) => ({
    contact: { ...contactModel(row.contact), contactNumber: row.contact_key },
    invoice: invoiceModel({ key: row.invoice_key, contact_id: "", payload: row.invoice }),
    payment: {
      account: { accountID: row.payment.AccountID },
      amount: row.payment.Amount,
      date: row.payment.Date,
      reference: row.payment_key,
    },
  }))
}

import { type CurrencyCode } from "xero-node/dist/gen/model/accounting/currencyCode"
import { Invoice } from "xero-node/dist/gen/model/accounting/invoice"
import { LineAmountTypes } from "xero-node/dist/gen/model/accounting/lineAmountTypes"
import { decimalOf } from "./decimal-of"
import { invoiceInXero } from "./document-in-xero"
import { paymentOn } from "./document-parts"
import { type XeroInvoice } from "./documents"
import { type InvoiceElement } from "./gateway"
import { lineModel } from "./line-model"
import { invoiceCredits } from "./invoice-credits"
import { momentOf } from "./moment-of"

/** An invoice in the words of xero-node's serialiser. Of the contact only the id is sent. */
export function invoiceModel({ invoice_id, contact_id, payload }: InvoiceElement): Invoice {
  return {
    type: Invoice.TypeEnum.ACCREC,
    invoiceID: invoice_id,
    contact: { contactID: contact_id },
    invoiceNumber: payload.InvoiceNumber,
    reference: payload.Reference,
    date: payload.Date,
    dueDate: payload.DueDate,
    currencyCode: payload.CurrencyCode as unknown as CurrencyCode,
    lineAmountTypes: LineAmountTypes[payload.LineAmountTypes],
    status: Invoice.StatusEnum[payload.Status],
    lineItems: payload.LineItems.map(lineModel),
  }
}

/** What the plugin needs of an invoice that Xero returned. */
export function xeroInvoice(invoice: Invoice): XeroInvoice {
  return {
    invoice_id: invoice.invoiceID ?? "",
    number: invoice.invoiceNumber ?? "",
    reference: invoice.reference || null,
    contact_id: invoice.contact?.contactID ?? null,
    status: String(invoice.status ?? ""),
    currency_code: String(invoice.currencyCode ?? ""),
    sub_total: decimalOf(invoice.subTotal),
    total_tax: decimalOf(invoice.totalTax),
    total: decimalOf(invoice.total),
    amount_due: decimalOf(invoice.amountDue),
    amount_paid: decimalOf(invoice.amountPaid),
    lines: (invoice.lineItems ?? []).map((line) => ({
      line_item_id: line.lineItemID ?? null,
      description: line.description ?? null,
      line_amount: decimalOf(line.lineAmount),
    })),
    payments: (invoice.payments ?? []).map(paymentOn),
    credits: invoiceCredits(invoice),
    whole: invoiceInXero(invoice),
    updated_at: momentOf(invoice.updatedDateUTC) ?? "",
  }
}

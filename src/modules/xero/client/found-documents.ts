import { type Invoice } from "xero-node/dist/gen/model/accounting/invoice"
import { type CallContext } from "./call-xero"
import { decimalOf } from "./decimal-of"
import { bookedLine, paymentOn } from "./document-parts"
import { type FoundInXero, type WholeInXero } from "./documents"
import { type Gateway } from "./gateway"
import { dayOf } from "./moment-of"
import { SUMMARY_PAGE } from "./page-size"
import { invoicesById, readInvoices } from "./read-invoices"

/** Changes while pages are read move no invoice to an earlier page. */
const STEADY_ORDER = "InvoiceID ASC"

function foundInvoice(invoice: Invoice): FoundInXero {
  return {
    kind: "invoice",
    document_id: invoice.invoiceID ?? "",
    number: invoice.invoiceNumber ?? "",
    reference: invoice.reference || null,
    date: dayOf(invoice.date),
    currency_code: String(invoice.currencyCode ?? ""),
    total: decimalOf(invoice.total),
    tax: decimalOf(invoice.totalTax),
    amount_due: decimalOf(invoice.amountDue),
    amount_credited: decimalOf(invoice.amountCredited),
    status: String(invoice.status ?? ""),
    contact_id: invoice.contact?.contactID ?? null,
  }
}

const wholeInvoice = (invoice: Invoice): WholeInXero => ({
  ...foundInvoice(invoice),
  lines: (invoice.lineItems ?? []).map((line) => bookedLine(invoice, line)),
  payments: (invoice.payments ?? []).map(paymentOn),
})

/** The half of a gateway that looks for what others have put into Xero. */
export const foundCalls = (
  context: CallContext
): Pick<Gateway, "invoicesPage" | "wholeInvoices"> => ({
  invoicesPage: (page, { from_date, to_date }, since) =>
    readInvoices(
      context,
      {
        since: since ?? undefined,
        where: `Type=="ACCREC" AND Date>=${dateTime(from_date)} AND Date<=${dateTime(to_date)}`,
        order: STEADY_ORDER,
        page,
        summary: true,
        page_size: SUMMARY_PAGE,
      },
      (invoices) => ({
        documents: invoices.map(foundInvoice),
        last: invoices.length < SUMMARY_PAGE,
      })
    ),
  wholeInvoices: (ids) => invoicesById(context, ids, wholeInvoice),
})

/** A day in Xero's filters: no zeros before its parts. */
function dateTime(day: string): string {
  const [year, month, date] = day.split("-").map(Number)
  return `DateTime(${year},${month},${date})`
}

import { CreditNote } from "xero-node/dist/gen/model/accounting/creditNote"
import { Invoice } from "xero-node/dist/gen/model/accounting/invoice"
import { type CallContext, callXero } from "./call-xero"
import { xeroCreditNote } from "./credit-note-model"
import { type Gateway } from "./gateway"
import { xeroInvoice } from "./invoice-model"
import { UNIT_DECIMALS, WHOLE_PAGE } from "./page-size"
import { xeroPayment } from "./payments"
import { invoicesById, readInvoices } from "./read-invoices"

/** Pages are sought by the last moment seen, so they must come in its order. */
const ORDER = "UpdatedDateUTC ASC"

const page = <T, R>(records: T[], shape: (record: T) => R) => ({
  records: records.map(shape),
  last: records.length < WHOLE_PAGE,
})

/** The part of a gateway that reads what somebody changed in Xero. Supplier's documents are left out. */
export function changeCalls(
  context: CallContext
): Pick<
  Gateway,
  "readInvoiceStates" | "changedInvoices" | "changedCreditNotes" | "changedPayments"
> {
  const { tenant_id: tenant } = context
  return {
    readInvoiceStates: (ids) => invoicesById(context, ids, xeroInvoice),
    changedInvoices: (since, number) =>
      readInvoices(
        context,
        { since, where: `Type=="${Invoice.TypeEnum.ACCREC}"`, order: ORDER, page: number },
        (invoices) => page(invoices, xeroInvoice)
      ),
    changedCreditNotes: (since, number) =>
      callXero(
        context,
        { method: "GET", endpoint: "CreditNotes" },
        (api) =>
          api.getCreditNotes(
            tenant,
            since,
            `Type=="${CreditNote.TypeEnum.ACCRECCREDIT}"`,
            ORDER,
            number,
            UNIT_DECIMALS,
            WHOLE_PAGE
          ),
        ({ creditNotes }) => creditNotes && page(creditNotes, xeroCreditNote)
      ),
    changedPayments: (since, number) =>
      callXero(
        context,
        { method: "GET", endpoint: "Payments" },
        (api) =>
          api.getPayments(tenant, since, `PaymentType=="ACCRECPAYMENT"`, ORDER, number, WHOLE_PAGE),
        ({ payments }) => payments && page(payments, xeroPayment)
      ),
  }
}

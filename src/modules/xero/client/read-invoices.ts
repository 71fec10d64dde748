import { Invoice } from "xero-node/dist/gen/model/accounting/invoice"
import { type CallResult } from "./call"
import { type CallContext, callXero } from "./call-xero"
import { findInBatches } from "./find-in-batches"
import { UNIT_DECIMALS, WHOLE_PAGE } from "./page-size"

/** Which invoices to read; what is not named is left to Xero. */
export interface InvoiceQuery {
  ids?: string[]
  numbers?: string[]
  since?: Date
  where?: string
  order?: string
  /** From 1. */
  page: number
  /** Without lines and payments, which spares Xero much work: its pages may be longer. */
  summary?: true
  page_size?: number
}

/** Reads one page of invoices, archived ones too. */
export const readInvoices = <T>(
  context: CallContext,
  query: InvoiceQuery,
  shape: (invoices: Invoice[]) => T
): Promise<CallResult<T>> =>
  callXero(
    context,
    { method: "GET", endpoint: "Invoices" },
    (api) =>
      api.getInvoices(
        context.tenant_id,
        query.since,
        query.where,
        query.order,
        query.ids,
        query.numbers,
        undefined,
        undefined,
        query.page,
        true,
        undefined,
        query.summary ? undefined : UNIT_DECIMALS,
        query.summary,
        query.page_size ?? WHOLE_PAGE
      ),
    ({ invoices }) => invoices && shape(invoices)
  )

/** Shapes the sales invoices; a supplier's bill may bear the same number. */
export const salesInvoices =
  <T>(shape: (invoice: Invoice) => T) =>
  (invoices: Invoice[]): T[] =>
    invoices.filter(({ type }) => type === Invoice.TypeEnum.ACCREC).map(shape)

/** Reads sales invoices by Xero's ids, whole. */
export const invoicesById = <T>(
  context: CallContext,
  ids: string[],
  shape: (invoice: Invoice) => T
): Promise<CallResult<T[]>> =>
  findInBatches("invoice_id", ids, (batch) =>
    readInvoices(context, { ids: batch, page: 1 }, salesInvoices(shape))
  )

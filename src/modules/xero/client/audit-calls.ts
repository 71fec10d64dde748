import { type CallContext, callXero } from "./call-xero"
import { creditNoteInXero, invoiceInXero } from "./document-in-xero"
import { findInBatches } from "./find-in-batches"
import { type Gateway } from "./gateway"
import { UNIT_DECIMALS, WHOLE_PAGE } from "./page-size"
import { invoicesById } from "./read-invoices"
import { whereIds } from "./where-ids"

/** The half of a gateway that re-reads our documents with all that an accountant can change on them. */
export function auditCalls(
  context: CallContext
): Pick<Gateway, "readInvoices" | "readCreditNotes"> {
  const { tenant_id: tenant } = context
  return {
    readInvoices: (ids) => invoicesById(context, ids, invoiceInXero),
    readCreditNotes: (ids) =>
      findInBatches("credit_note_id", ids, (batch) =>
        callXero(
          context,
          { method: "GET", endpoint: "CreditNotes" },
          (api) =>
            api.getCreditNotes(
              tenant,
              undefined,
              whereIds("CreditNoteID", batch),
              undefined,
              1,
              UNIT_DECIMALS,
              WHOLE_PAGE
            ),
          ({ creditNotes }) => creditNotes?.map(creditNoteInXero)
        )
      ),
  }
}

import { randomUUID } from "node:crypto"
import { CreditNote } from "xero-node/dist/gen/model/accounting/creditNote"
import { allocatedElement } from "./allocated-element"
import { batchResults } from "./batch-results"
import { type CallContext, callXero } from "./call-xero"
import { creditNoteModel, xeroAllocation, xeroCreditNote } from "./credit-note-model"
import { findInBatches } from "./find-in-batches"
import { type Gateway } from "./gateway"
import { UNIT_DECIMALS, WHOLE_PAGE } from "./page-size"
import { whereEquals } from "./where-equals"
import { writeKey } from "./write-key"

const ENDPOINT = "CreditNotes"

/** The credit-note half of a gateway. */
export function creditNoteCalls(
  context: CallContext
): Pick<Gateway, "findCreditNotes" | "createCreditNotes" | "allocateCredit"> {
  const { tenant_id: tenant } = context
  return {
    findCreditNotes: (numbers) =>
      findInBatches("credit_note_number", numbers, (batch) =>
        callXero(
          context,
          { method: "GET", endpoint: ENDPOINT },
          (api) =>
            api.getCreditNotes(
              tenant,
              undefined,
              whereEquals("CreditNoteNumber", batch),
              undefined,
              1,
              UNIT_DECIMALS,
              WHOLE_PAGE
            ),
          // A supplier's credit note may bear the same number.
          ({ creditNotes }) =>
            creditNotes
              ?.filter(({ type }) => type === CreditNote.TypeEnum.ACCRECCREDIT)
              .map(xeroCreditNote)
        )
      ),
    createCreditNotes: (elements) => {
      const creditNotes = elements.map(creditNoteModel)
      const key = writeKey(tenant, `PUT ${ENDPOINT}`, creditNotes, randomUUID())
      return callXero(
        context,
        { method: "PUT", endpoint: ENDPOINT },
        (api) => api.createCreditNotes(tenant, { creditNotes }, false, UNIT_DECIMALS, key),
        ({ creditNotes: answered }) =>
          answered &&
          batchResults(
            elements,
            (sent) => answered.find(({ creditNoteNumber }) => creditNoteNumber === sent.key),
            xeroCreditNote
          )
      )
    },
    allocateCredit: (creditNoteId, elements) => {
      const allocations = elements.map(({ invoice_id, payload }) => ({
        invoice: { invoiceID: invoice_id },
        amount: payload.Amount,
        date: payload.Date,
      }))
      const address = `PUT ${ENDPOINT}/${creditNoteId}/Allocations`
      const key = writeKey(tenant, address, allocations, randomUUID())
      return callXero(
        context,
        { method: "PUT", endpoint: `${ENDPOINT}/Allocations` },
        (api) => api.createCreditNoteAllocation(tenant, creditNoteId, { allocations }, false, key),
        ({ allocations: answered }) =>
          answered &&
          batchResults(
            elements,
            (sent) => allocatedElement(sent, answered, elements),
            xeroAllocation
          )
      )
    },
  }
}

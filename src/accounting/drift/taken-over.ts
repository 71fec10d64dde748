import { type KeptWithDocument } from "../ledger/payload"
import { type Drift } from "./drift"

/** What of a row of the ledger changes when a difference is taken over. */
export interface TakenOver {
  /** Its key in Xero, where that is another by now. */
  key: string | null
  /** Laid over what was posted. */
  posted: KeptWithDocument & Record<string, string | boolean>
}

/**
 * What the ledger learns of a difference that is accepted. What the document books stays as it was sent: so nothing is
 * made up for, and what changes on the order later is booked beside it.
 */
export function takenOver({ kind, xero }: Pick<Drift, "kind" | "xero">): TakenOver {
  const { number, date, reference, contact_id } = xero
  const numberField = kind === "credit_note" ? "CreditNoteNumber" : "InvoiceNumber"
  return {
    key: number ?? null,
    posted: {
      kept_as_in_xero: true,
      ...(number === undefined ? {} : { [numberField]: number }),
      ...(date === undefined ? {} : { Date: date }),
      ...(reference === undefined ? {} : { Reference: reference, answered_reference: reference }),
      ...(contact_id === undefined ? {} : { ContactID: contact_id }),
    },
  }
}

import type { Organisation } from "../state/organisation"

/** A change that Xero tells its webhook subscribers of. Payments have no category of their own. */
export interface BooksEvent {
  /** The record's path below the API's root, e.g. `/Invoices/<id>`. */
  resourceUrl: string
  resourceId: string
  eventCategory: "CONTACT" | "INVOICE" | "CREDITNOTE" | "PREPAYMENT" | "OVERPAYMENT"
  eventType: "CREATE" | "UPDATE"
}

type Listener = (organisation: Organisation, event: BooksEvent) => void

const listeners = new Set<Listener>()
const paths = {
  CONTACT: "Contacts",
  INVOICE: "Invoices",
  CREDITNOTE: "CreditNotes",
  PREPAYMENT: "Prepayments",
  OVERPAYMENT: "Overpayments",
}

/** Calls the listener at every change of a contact, an invoice or credit; returns how to stop it. */
export function onBooksEvent(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells the listeners of a change, after it is in the books. */
export function tellBooksEvent(
  organisation: Organisation,
  eventCategory: BooksEvent["eventCategory"],
  eventType: BooksEvent["eventType"],
  resourceId: string
): void {
  const resourceUrl = `/${paths[eventCategory]}/${resourceId}`
  for (const listener of listeners) {
    listener(organisation, { resourceUrl, resourceId, eventCategory, eventType })
  }
}

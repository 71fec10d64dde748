import { findDocument, indexOf } from "../books/state/book-index"
import type { Control } from "../control/control"

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

/**
 * Where a link in the form of Xero's own web pages leads here: `/app/!<short code>/invoicing/view/<id>`,
 * `/organisationlogin/default.aspx?shortcode=!…&redirecturl=…InvoiceID=<id>` and the like. The record is
 * found by its id, wherever in the address that stands.
 */
export function deepLink(control: Control, address: string): string | undefined {
  const text = decodeURIComponent(address)
  const organisation = control.organisations().find(({ shortCode }) => text.includes(shortCode))
  if (!organisation) {
    return undefined
  }
  const base = `/organisations/${organisation.tenantId}`
  const id = ID.exec(text)?.[0].toLowerCase()
  if (!id) {
    return base
  }
  const index = indexOf(control.organisation(organisation.tenantId))
  if (index.contacts.has(id)) {
    return `${base}/contacts/${id}`
  }
  const quote = index.quotes.get(id)
  if (quote) {
    // There is no page of a quote here; its contact's is the nearest.
    return `${base}/contacts/${quote.ContactID}`
  }
  const document = findDocument(index, index.payments.get(id)?.DocumentID ?? id)
  if (!document) {
    return undefined
  }
  return document.Type === "ACCREC"
    ? `${base}/invoices/${document.InvoiceID}`
    : `${base}/credit-notes/${document.CreditNoteID}`
}

import { type DocumentKind } from "../../../accounting/ledger/ledger"
import { addressOf } from "./address-of"

/**
 * Pages by kind of document: within one organisation, named by its short code, or within whichever
 * organisation is open.
 *
 * `/app/!…` for invoices and contacts and the sign-in page's `redirecturl` for payments are what Xero's own
 * XeroAPI/xero-mcp-server builds; the `redirecturl` form and its targets are documented under "Deep link to
 * Xero" (developer.xero.com, API guides). A payment, and so a refund, has no page of its own there, it opens
 * as a bank transaction; an allocation is seen on its credit note.
 */
const PAGES: Record<DocumentKind, { within: (shortCode: string) => string; open: string }> = {
  contact: {
    within: (shortCode) => `/app/${shortCode}/contacts/contact/`,
    open: "/Contacts/View/",
  },
  quote: {
    within: (shortCode) => `/app/${shortCode}/quotes/view/`,
    open: "/app/quotes/view/",
  },
  invoice: {
    within: (shortCode) => `/app/${shortCode}/invoicing/view/`,
    open: "/AccountsReceivable/View.aspx?InvoiceID=",
  },
  credit_note: redirected("/AccountsReceivable/ViewCreditNote.aspx?creditNoteID="),
  allocation: redirected("/AccountsReceivable/ViewCreditNote.aspx?creditNoteID="),
  payment: redirected("/Bank/ViewTransaction.aspx?bankTransactionID="),
  refund: redirected("/Bank/ViewTransaction.aspx?bankTransactionID="),
}

function redirected(open: string) {
  return {
    within: (shortCode: string) =>
      `/organisationlogin/default.aspx?shortcode=${shortCode}&redirecturl=${open}`,
    open,
  }
}

/**
 * Where a document is seen in Xero. The form with the organisation's short code opens the right
 * organisation whichever was open before; without the code, the one that is open.
 *
 * @param appUrl Xero's web address, or the sandbox's
 * @param shortCode as Xero gives it, `!` and all
 * @param id the document's in Xero; for an allocation that of its credit note
 */
export function documentUrl(
  appUrl: string,
  shortCode: string | null,
  kind: DocumentKind,
  id: string
): string {
  const { within, open } = PAGES[kind]
  const page = shortCode ? within(`!${shortCode.replace(/^!/, "")}`) : open
  return addressOf(appUrl, `${page}${id}`)
}

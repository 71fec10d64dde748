import { type DocumentKind } from "../../../accounting/ledger/ledger"
import { addressOf } from "./address-of"

/**
 * Pages by kind of document: within one organisation, named by its short code, or within whichever
 * organisation is open.
 *
 * `/app/!…` for invoices and contacts and the sign-in page's `redirecturl` for payments are what Xero's own
 * XeroAPI/xero-mcp-server builds; the `redirecturl` form and its targets are documented under "Deep link to
 * Xero" (developer.xero.com, API guides). A payment has no page of its own there, it opens as a bank
 * transaction.
 */
const PAGES: Record<DocumentKind, { within: (shortCode: string) => string; open: string }> = {
  contact: {
    within: (shortCode) => `/app/${shortCode}/contacts/contact/`,
    open: "/Contacts/View/",
  },
  invoice: {
    within: (shortCode) => `/app/${shortCode}/invoicing/view/`,
    open: "/AccountsReceivable/View.aspx?InvoiceID=",
  },
  payment: {
    within: (shortCode) =>
      `/organisationlogin/default.aspx?shortcode=${shortCode}&redirecturl=/Bank/ViewTransaction.aspx?bankTransactionID=`,
    open: "/Bank/ViewTransaction.aspx?bankTransactionID=",
  },
}

/**
 * Where a document is seen in Xero. The form with the organisation's short code opens the right
 * organisation whichever was open before; without the code, the one that is open.
 *
 * @param appUrl Xero's web address, or the sandbox's
 * @param shortCode as Xero gives it, `!` and all
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

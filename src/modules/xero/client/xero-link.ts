import { type DocumentKind } from "../../../accounting/ledger"

const PAGES: Record<DocumentKind, (id: string) => string> = {
  contact: (id) => `contacts/contact/${id}`,
  invoice: (id) => `invoicing/view/${id}`,
  payment: (id) => `Bank/ViewTransaction.aspx?bankTransactionID=${id}`,
}

/**
 * Where a document is seen in Xero. The form with the organisation's short code opens the right
 * organisation whichever was open before; without the code, the one that is open.
 *
 * @param appUrl Xero's web address, or the sandbox's
 */
export function documentUrl(
  appUrl: string,
  shortCode: string | null,
  kind: DocumentKind,
  id: string
): string {
  const organisation = shortCode ? `!${shortCode.replace(/^!/, "")}/` : ""
  return `${appUrl.replace(/\/$/, "")}/app/${organisation}${PAGES[kind](id)}`
}

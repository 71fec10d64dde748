const MARK = "xero:"

/**
 * The ledger's source id of a payment that was recorded in Xero. Medusa keeps it as the maker of the capture that
 * comes of it, so that the two find each other whatever happens in between.
 *
 * @param xeroId PaymentID; for credit put on an invoice the credit's id and the invoice's
 * @param ordinal 2 … where more of the same credit was put on the same invoice later
 */
export function importId(xeroId: string, ordinal = 1): string {
  return `${MARK}${xeroId}${ordinal === 1 ? "" : `#${ordinal}`}`
}

/** Whether a capture or refund was made by an import. */
export function isImportId(madeBy: string | null | undefined): madeBy is string {
  return Boolean(madeBy?.startsWith(MARK))
}

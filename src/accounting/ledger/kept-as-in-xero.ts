import { type LedgerDocument } from "./ledger"

/** Whether a change that somebody made in Xero was taken over, so that the row is as it is meant to be. */
export const keptAsInXero = ({ posted }: Pick<LedgerDocument, "posted">): boolean =>
  posted !== null && "kept_as_in_xero" in posted && posted.kept_as_in_xero === true

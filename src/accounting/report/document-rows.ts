import { type LedgerDocument } from "../ledger/ledger"
import { type Decimal, decimal, minorUnit, sum } from "../money/money"
import { postedBookings } from "../sales/posted-bookings"
import { type Audit } from "./document-in-xero"
import { agrees, type ReportRow } from "./report-row"
import { saleInXero } from "./sale-in-xero"
import { type TwoSides, twoSides } from "./two-sides"

/** A figure of sales, less what its order says. */
export type SaleRow = Omit<ReportRow, "order_id" | "order_label" | "currency_code">

/**
 * An invoice or a credit note as it was sent and as it stands in Xero, by account and tax type.
 *
 * @param day it is dated with us, `YYYY-MM-DD`
 * @param decimals of its currency
 * @param audit what was read in Xero just now, or null to take the ledger's word
 */
export function documentRows(
  row: LedgerDocument,
  day: string,
  decimals: number,
  audit: Audit
): SaleRow[] {
  const inXero = saleInXero(row, audit)
  const sent = postedBookings(row)
  const named = {
    kind: "sale" as const,
    provider: null,
    document_kind: row.kind,
    document_number: row.key,
    xero_id: row.xero_id,
  }
  const moved = inXero.date !== null && inXero.date !== day
  if (!moved) {
    const sides = twoSides(sent, inXero.bookings)
    const cause = isRounding(sides, minorUnit(decimals).times(row.lines.length))
      ? { cause: "rounding" as const, reason: `Xero rounds the lines of ${row.key} otherwise.` }
      : (inXero.cause ?? NO_CAUSE)
    return sides.map((both) => ({
      ...named,
      ...both,
      day,
      ...(agrees(both) ? NO_CAUSE : cause),
    }))
  }
  const reason = `${row.key} was dated ${day} when it was sent, and is dated ${inXero.date} in Xero.`
  const cause = { cause: "moved" as const, reason }
  return [
    ...twoSides(sent, []).map((sides) => ({ ...named, ...sides, day, ...cause })),
    ...twoSides([], inXero.bookings).map((sides) => ({
      ...named,
      ...sides,
      day: inXero.date ?? day,
      ...cause,
    })),
  ]
}

const NO_CAUSE = { cause: null, reason: null }

/** The document's date as it was sent, `YYYY-MM-DD`. */
export const sentDay = ({ posted }: Pick<LedgerDocument, "posted">): string | null =>
  posted && "Date" in posted ? String(posted.Date) : null

/** The document comes to the same on both sides; only cents lie on other accounts. */
function isRounding(sides: TwoSides[], most: Decimal): boolean {
  const differences = sides.map(({ store_net, store_tax, xero_net, xero_tax }) => [
    decimal(store_net).minus(xero_net),
    decimal(store_tax).minus(xero_tax),
  ])
  const same = [0, 1].every((at) => sum(differences.map((pair) => pair[at])).isZero())
  return same && differences.flat().every((amount) => amount.abs().lte(most))
}

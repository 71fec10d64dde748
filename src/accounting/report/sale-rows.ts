import { movementsOf } from "../cash/movements"
import { type Hold } from "../ledger/hold"
import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { documentDate } from "../order/document-date"
import { type OrderSnapshot } from "../order/order-snapshot"
import { postedBookings } from "../sales/posted-bookings"
import { salesRows } from "../sales/sales-rows"
import { type Audit } from "./document-in-xero"
import { documentRows, type SaleRow, sentDay } from "./document-rows"
import { expectedBookings, type OpenBooking } from "./expected-bookings"
import { openCause, type OrderStanding, salesOff } from "./open-cause"
import { levelled } from "./levelled"
import { twoSides, type TwoSides } from "./two-sides"

const inMoney = ({ kind }: Hold) => kind === "payment" || kind === "refund"

/**
 * The sales of an order on both sides, document by document, and at last what of the order has none. All store
 * figures together are what the order comes to as it is now: a document stands in them as it was sent, on the
 * day it was dated, and whatever that leaves over on the day of the order, or of its last change.
 *
 * @param ledger the rows of the order
 * @param audit what was read in Xero just now, or null
 */
export function saleRows(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  standing: OrderStanding,
  audit: Audit
): SaleRow[] {
  const { fixed, open } = salesRows(ledger, settings)
  const documents = [...fixed, ...(open ? [open] : [])].filter(({ lines }) => lines.length > 0)
  const movements = settings.sync_payments ? movementsOf(order, settings) : []
  const expected = expectedBookings(order, settings, documents, movements)
  const sent = documents.flatMap(postedBookings)
  const beyond = twoSides([...expected.bookings, ...sent.map(negative)], [])
  const left = documents.length ? levelled(beyond) : beyond
  const placed = documentDate(order.created_at, settings.time_zone)
  return [
    ...documents.flatMap((row) =>
      documentRows(row, sentDay(row) ?? placed, order.currency_decimals, audit)
    ),
    ...left.map((sides) => leftRow(order, settings, standing, documents, sides)),
  ]
}

const negative = (booking: OpenBooking): OpenBooking => ({
  ...booking,
  net: booking.net.negated(),
  tax: booking.tax.negated(),
})

/** What the order comes to beyond its documents. */
function leftRow(
  order: OrderSnapshot,
  settings: BookSettings,
  standing: OrderStanding,
  documents: LedgerDocument[],
  sides: TwoSides
): SaleRow {
  const changed = order.updated_at > order.created_at ? order.updated_at : order.created_at
  const holds = standing.plan.holds.filter((hold) => !inMoney(hold))
  return {
    ...sides,
    kind: "sale",
    day: documentDate(documents.length ? changed : order.created_at, settings.time_zone),
    provider: null,
    document_kind: null,
    document_number: null,
    xero_id: null,
    ...openCause(standing, holds, salesOff(settings)),
  }
}

import { type TrackingPayload } from "../ledger/payload"
import { type OrderSnapshot } from "../order/order-snapshot"
import { findMapping } from "./find-account"
import { type Resolution, WHERE_TO_MAP } from "./resolution"
import { type BookSettings } from "./settings"
import { activeTracking, trackingOf } from "./tracking-choice"

/** Xero takes two tracking choices a line, one a category. */
const MOST = 2

/**
 * The tracking of an order's lines: what is chosen for its sales channel, then for its region; one option
 * a category, so that the sales channel's choice counts where both are of the same.
 */
export function lineTracking(
  order: Pick<OrderSnapshot, "sales_channel_id" | "sales_channel_name" | "region_id">,
  settings: Pick<BookSettings, "mappings" | "chart">
): Resolution<TrackingPayload[]> {
  const channel = `the sales channel ${order.sales_channel_name ?? order.sales_channel_id}`
  const sources = [
    { source: `sales_channel:${order.sales_channel_id}`, what: channel },
    { source: `region:${order.region_id}`, what: "the order's region" },
  ]
  const chosen = sources.flatMap(({ source, what }) =>
    findMapping(settings, "tracking", source).map(({ target }) => ({
      what,
      choice: trackingOf(target),
    }))
  )
  const used = chosen
    .filter(
      ({ choice }, index) =>
        chosen.findIndex((other) => sameCategory(other.choice, choice)) === index
    )
    .slice(0, MOST)
    .map((one) => ({ ...one, name: activeTracking(one.choice, settings.chart) }))
  const gone = used.find(({ name }) => name === null)
  return gone
    ? {
        ok: false,
        code: "archived_tracking",
        message:
          `The tracking option chosen for ${gone.what} is archived in Xero or no longer there. ` +
          `Restore it in Xero, or choose another ${WHERE_TO_MAP}.`,
      }
    : {
        ok: true,
        value: used.map(({ choice }) => choice),
        because: used.map(({ name, what }) => `${name} because of ${what}`).join(", "),
      }
}

const sameCategory = (one: TrackingPayload, other: TrackingPayload) =>
  one.TrackingCategoryID === other.TrackingCategoryID

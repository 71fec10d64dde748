/** What an order may be routed by, the closer one first. */
export const ROUTE_KINDS = ["sales_channel", "region"] as const
export type RouteKind = (typeof ROUTE_KINDS)[number]

/** One choice of the owner: where the orders of a sales channel or a region go. */
export interface Route {
  kind: RouteKind
  /** Id of the sales channel or region. */
  source: string
  connection_id: string
}

/** Where orders go, whatever is known of them. */
export interface RoutingRules {
  /** Takes what no rule sends elsewhere; null before the first organisation. */
  default_connection_id: string | null
  routes: Route[]
}

/** What of an order decides where it goes. */
export interface RoutedOrder {
  sales_channel_id: string | null
  region_id: string | null
}

/**
 * The organisation whose books an order belongs in: the one that holds papers of it already, whatever the rules say
 * by now, since a sale stands in one set of books only; else its sales channel's, its region's, the default one.
 *
 * @param order null when the store has it no more
 * @param holders connections that hold papers of the order, the one with the latest first
 * @returns a connection, or null when there is none to take it
 */
export function orderDestination(
  order: RoutedOrder | null,
  holders: string[],
  { routes, default_connection_id }: RoutingRules
): string | null {
  if (holders.length) {
    return holders[0]
  }
  const sources = { sales_channel: order?.sales_channel_id, region: order?.region_id }
  const chosen = ROUTE_KINDS.map((kind) =>
    routes.find((route) => route.kind === kind && route.source === sources[kind])
  )
  return chosen.find((route) => route)?.connection_id ?? default_connection_id
}

/**
 * The organisations that have to know a customer: the default one, and each that holds a contact of theirs. Another
 * learns of them with their first order there.
 *
 * @param holders connections that hold the customer's contact
 */
export function customerDestinations(
  holders: string[],
  { default_connection_id }: Pick<RoutingRules, "default_connection_id">
): string[] {
  return [...new Set([...(default_connection_id ? [default_connection_id] : []), ...holders])]
}

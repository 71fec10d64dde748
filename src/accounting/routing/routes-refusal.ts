import { type Route, type RouteKind, type RoutingRules } from "./destination"

/** What the rules may name, with the names that people know it by. */
export interface RoutingChoices {
  sources: Record<RouteKind, { id: string; name: string }[]>
  connections: { id: string; name: string }[]
}

const WORDS: Record<RouteKind, string> = { sales_channel: "sales channel", region: "region" }

/**
 * Why a set of rules cannot be kept, in a sentence to the owner, or null. A rule for a sales channel and one for a
 * region never clash: the sales channel's comes first.
 *
 * @param kept rules that stand already; their sources may have been deleted in the store since
 */
export function routesRefusal(
  { default_connection_id, routes }: RoutingRules,
  { sources, connections }: RoutingChoices,
  kept: Pick<Route, "kind" | "source">[] = []
): string | null {
  const named = [default_connection_id, ...routes.map(({ connection_id }) => connection_id)]
  const unknown = named.find((id) => id !== null && !connections.some((known) => known.id === id))
  if (unknown) {
    return `There is no organisation ${unknown}. Choose one that is connected under Settings → Xero.`
  }
  for (const [index, { kind, source }] of routes.entries()) {
    const is = (other: Pick<Route, "kind" | "source">) =>
      other.kind === kind && other.source === source
    const name = sources[kind].find(({ id }) => id === source)?.name
    if (name === undefined && !kept.some(is)) {
      return `The store has no ${WORDS[kind]} ${source}. Choose one of those it has.`
    }
    if (routes.findIndex(is) !== index) {
      return `There are two rules for the ${WORDS[kind]} ${name ?? source}. Keep one of them.`
    }
  }
  return null
}

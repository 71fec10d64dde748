import type { Route, RouteKind } from "../../../accounting/routing/destination"

/** Which orders go to which organisation; a sales channel's rule comes before a region's. */
export interface RoutesAnswer {
  /** Takes every order that no rule sends elsewhere; null before the first organisation. */
  default_connection_id: string | null
  routes: Route[]
  /** What rules may be made for, by name. */
  sources: Record<RouteKind, { id: string; name: string }[]>
}

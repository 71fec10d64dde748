import { type RoutesAnswer } from "../../api/admin/xero/answers"

/** The rules as the owner is about to save them. */
export interface RoutesDraft {
  default_connection_id: string
  routes: RoutesAnswer["routes"]
}

type Kind = RoutesAnswer["routes"][number]["kind"]

/** Stands for the default organisation, whichever it is. */
export const BY_DEFAULT = "default"

export const draftOf = ({ default_connection_id, routes }: RoutesAnswer): RoutesDraft => ({
  default_connection_id: default_connection_id ?? "",
  routes,
})

/** What is chosen for a sales channel or a region: a connection's id or {@link BY_DEFAULT}. */
export const chosenFor = ({ routes }: RoutesDraft, kind: Kind, source: string): string =>
  routes.find((route) => route.kind === kind && route.source === source)?.connection_id ??
  BY_DEFAULT

/** The rules with another choice for a sales channel or a region. */
export function withChoice(
  draft: RoutesDraft,
  kind: Kind,
  source: string,
  chosen: string
): RoutesDraft {
  const others = draft.routes.filter((route) => route.kind !== kind || route.source !== source)
  const routes =
    chosen === BY_DEFAULT ? others : [...others, { kind, source, connection_id: chosen }]
  return { ...draft, routes }
}

/** Whether two sets of rules say the same, in whichever order. */
export const sameRules = (a: RoutesDraft, b: RoutesDraft): boolean => textOf(a) === textOf(b)

const textOf = ({ default_connection_id, routes }: RoutesDraft) =>
  JSON.stringify([
    default_connection_id,
    ...routes.map(({ kind, source, connection_id }) => [kind, source, connection_id].join()).sort(),
  ])

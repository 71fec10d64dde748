import { type RoutingRules } from "../../accounting/routing/destination"
import { type Change } from "../../modules/xero/log/record-changes"

/**
 * What a change of the rules on where orders go comes to, one by one.
 *
 * @param names of the organisations, by connection
 */
export function routeChanges(
  before: RoutingRules,
  after: RoutingRules,
  names: Map<string, string>
): Change[] {
  const were = targets(before, names)
  const are = targets(after, names)
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((name) => {
    const [was, is] = [were.get(name) ?? null, are.get(name) ?? null]
    return was === is ? [] : [{ name, before: was, after: is }]
  })
}

const targets = (
  { default_connection_id, routes }: RoutingRules,
  names: Map<string, string>
): Map<string, string | null> =>
  new Map([
    ["Orders without a rule", named(default_connection_id, names)] as const,
    ...routes.map(
      ({ kind, source, connection_id }) =>
        [`Orders of ${kind.replace("_", " ")} ${source}`, named(connection_id, names)] as const
    ),
  ])

const named = (id: string | null, names: Map<string, string>): string | null =>
  id && (names.get(id) ?? id)

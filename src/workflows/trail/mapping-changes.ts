import { accountTitle } from "../../accounting/mapping/account-title"
import { type Chart } from "../../accounting/mapping/chart"
import { DO_NOT_POST, type Mapping } from "../../accounting/mapping/mapping"
import { activeTracking, trackingOf } from "../../accounting/mapping/tracking-choice"
import { type Change } from "../../modules/xero/log/record-changes"
import { type MappingChange } from "../mapping/save-mappings"

/**
 * What a change of the mapping comes to, one by one, by the names that Xero's accounts and tax rates have. The last one of
 * a source counts, as it does when they are kept.
 *
 * @param before the choices as they were
 * @param mappings the choices asked for; a null target forgets one
 * @param chart as last read; ids serve for what it does not have, and before it was read at all
 */
export function mappingChanges(
  before: Mapping[],
  mappings: MappingChange[],
  chart: Chart | null
): Change[] {
  const nameOf = ({ kind, source }: Pick<Mapping, "kind" | "source">) =>
    `Mapping of ${kind.replace("_", " ")}: ${source}`
  const were = new Map(before.map((mapping) => [nameOf(mapping), mapping]))
  const wanted = new Map(mappings.map((mapping) => [nameOf(mapping), mapping]))
  return [...wanted].flatMap(([name, after]) => {
    const was = were.get(name)
    return (was?.target ?? null) === after.target
      ? []
      : [{ name, before: was ? targetName(was, chart) : null, after: targetName(after, chart) }]
  })
}

function targetName(
  { kind, target }: Pick<MappingChange, "kind" | "target">,
  chart: Chart | null
): string | null {
  if (target === DO_NOT_POST) {
    return "do not post"
  }
  if (target === null || !chart || kind === "due_days") {
    return target
  }
  switch (kind) {
    case "tax":
      return chart.tax_rates.find(({ tax_type }) => tax_type === target)?.name ?? target
    case "tracking":
      return activeTracking(trackingOf(target), chart) ?? target
    default: {
      const account = chart.accounts.find(({ account_id }) => account_id === target)
      return account ? accountTitle(account) : target
    }
  }
}

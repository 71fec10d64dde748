import { accountTitle } from "../mapping/account-title"
import { type Chart } from "../mapping/chart"
import { type Mapping } from "../mapping/mapping"
import { mappingProblem } from "../mapping/mapping-problem"
import { type Drift } from "./drift"

/** A choice of the owner, as a discrepancy names it. */
export const mappingSource = ({ kind, source }: Pick<Mapping, "kind" | "source">) =>
  `${kind}:${source}`

/** Choices of a tracking option or of days hold nothing up that is not told otherwise. */
export const isWatched = ({ kind }: Pick<Mapping, "kind">) =>
  kind !== "tracking" && kind !== "due_days"

/** The choices of the mapping that cannot be used any more, since their account or tax rate was changed in Xero. */
export function mappingDrift(mappings: Mapping[], chart: Chart): Drift[] {
  return mappings.filter(isWatched).flatMap((mapping): Drift[] => {
    const { kind, target } = mapping
    if (!mappingProblem(mapping, { required: false, rate: null }, chart)) {
      return []
    }
    const tax = chart.tax_rates.find(({ tax_type }) => tax_type === target)
    const account = chart.accounts.find(({ account_id }) => account_id === target)
    const name = kind === "tax" ? tax?.name : account && accountTitle(account)
    const status = kind === "tax" ? tax?.status : account?.status
    return [
      {
        kind: "mapping",
        source_id: mappingSource(mapping),
        cause: kind === "tax" ? "tax_rate_unusable" : "account_unusable",
        store: { name: name ?? target },
        xero: { status: status ?? "DELETED" },
      },
    ]
  })
}

import type { ChartAccount, ChartTracking } from "../../../../accounting/mapping/chart"
import type { MappingKind } from "../../../../accounting/mapping/mapping"

export interface TaxRateAnswer {
  tax_type: string
  name: string
  status: string
  effective_rate: string
  can_apply_to_revenue: boolean
}

export interface ChartAnswer {
  accounts: ChartAccount[]
  tax_rates: TaxRateAnswer[]
  currencies: string[]
  tracking: ChartTracking[]
  read_at: string
}

/** One Medusa source with the Xero target chosen for it. */
export interface MappingRow {
  kind: MappingKind
  source: string
  /** The source in the owner's words: "Apparel", "VAT 20 % (GB20)", "Stripe". */
  label: string
  /** What `Mapping.target` says for the kind, or null where nothing is chosen. */
  target: string | null
  /** A proposal from the live chart for a row without a target. */
  proposal: { target: string; because: string } | null
  /** Null where nothing needs choosing (a closer default serves); else what is wrong, in plain words. */
  problem: string | null
  /** True when a document cannot be posted until this row has a target. */
  required: boolean
}

export interface MappingsAnswer {
  rows: MappingRow[]
}

import {
  DEFAULT_SOURCE,
  LIABILITY_SOURCES,
  type Mapping,
  type MappingKind,
  NO_TAX_SOURCE,
} from "../../accounting/mapping/mapping"
import { sourcesOfTax, type StoreTax } from "../../accounting/mapping/propose-tax-rates"
import { type StoreSources } from "./store-sources"
import { taxLabel } from "./tax-in-parts"

/** A Medusa source that a choice can be made for. */
export interface MappingSource {
  kind: MappingKind
  source: string
  /** In the owner's words. */
  label: string
  /** Documents wait as long as nothing is chosen. */
  required: boolean
  /** Taxes only: the percent Medusa charges, a decimal string. */
  rate: string | null
}

const LIABILITIES: Record<(typeof LIABILITY_SOURCES)[number], string> = {
  gift_card: "Gift cards sold and redeemed",
  store_credit: "Store credit",
  customer_balance: "Customers' balances (money that no sale stands behind)",
}

const row = (
  kind: MappingKind,
  source: string,
  label: string,
  required: boolean,
  rate: string | null = null
): MappingSource => ({ kind, source, label, required, rate })

/**
 * The sources of the store, the general ones first; choices made for sources that are gone come last.
 *
 * @param groups names by source of what revenue mappings were saved for one by one
 */
export function mappingSources(
  store: StoreSources,
  saved: Pick<Mapping, "kind" | "source">[],
  groups: Map<string, string> = new Map()
): MappingSource[] {
  const rows = [
    row("revenue", DEFAULT_SOURCE, "All products", true),
    ...store.product_types.map((type) =>
      row("revenue", `product_type:${type.id}`, type.name, false)
    ),
    ...[...groups].map(([source, label]) => row("revenue", source, label, false)),
    row("shipping", DEFAULT_SOURCE, "All shipping", true),
    ...store.shipping_options.map((option) =>
      row("shipping", `shipping_option:${option.id}`, option.name, false)
    ),
    ...store.tax_rates.map(taxRow),
    row("tax", NO_TAX_SOURCE, "No tax", true, "0"),
    ...store.payment_providers.map(({ id }) => row("payment", id, providerLabel(id), true)),
    row("rounding", DEFAULT_SOURCE, "Rounding differences", false),
    ...LIABILITY_SOURCES.map((source) => row("liability", source, LIABILITIES[source], false)),
    ...store.sales_channels.map(({ id, name }) =>
      row("tracking", `sales_channel:${id}`, name, false)
    ),
    ...store.regions.map(({ id, name }) => row("tracking", `region:${id}`, name, false)),
    ...store.customer_groups.map(({ id, name }) =>
      row("due_days", `customer_group:${id}`, name, false)
    ),
  ]
  const gone = saved.map(({ kind, source }) => row(kind, source, sourceInWords(source), false))
  const seen = new Set<string>()
  return [...rows, ...gone].filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)))
}

/** What can be said of a source that the store no longer has, e.g. `GST + QST` of `code:GST+code:QST`. */
const sourceInWords = (source: string) =>
  source
    .split("+")
    .map((part) => part.replace(/^code:/, "").replace(/^country:(.*)\|(.*)$/, "$2 % $1"))
    .join(" + ")

const keyOf = ({ kind, source }: Pick<Mapping, "kind" | "source">) => `${kind} ${source}`

const taxRow = (tax: StoreTax): MappingSource =>
  row("tax", sourcesOfTax(tax)[0], taxLabel(tax), true, tax.rate)

/** Medusa names providers `pp_<package>_<id>`; the one it ships is for payments taken by hand. */
export function providerLabel(id: string): string {
  const [, name = id] = /^pp_([^_]+)/.exec(id) ?? []
  const words = name === "system" ? "Manual payment" : name[0].toUpperCase() + name.slice(1)
  return `${words} (${id})`
}

import {
  DEFAULT_SOURCE,
  type Mapping,
  type MappingKind,
  NO_TAX_SOURCE,
} from "../../accounting/mapping/mapping"
import { type StoreSources, type StoreTaxRate } from "./store-sources"

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

const row = (
  kind: MappingKind,
  source: string,
  label: string,
  required: boolean,
  rate: string | null = null
): MappingSource => ({ kind, source, label, required, rate })

/** The sources of the store, the general ones first; choices made for sources that are gone come last. */
export function mappingSources(
  store: StoreSources,
  saved: Pick<Mapping, "kind" | "source">[]
): MappingSource[] {
  const rows = [
    row("revenue", DEFAULT_SOURCE, "All products", true),
    ...store.product_types.map((type) =>
      row("revenue", `product_type:${type.id}`, type.name, false)
    ),
    row("shipping", DEFAULT_SOURCE, "All shipping", true),
    ...store.shipping_options.map((option) =>
      row("shipping", `shipping_option:${option.id}`, option.name, false)
    ),
    ...uniqueTaxes(store.tax_rates),
    row("tax", NO_TAX_SOURCE, "No tax", true, "0"),
    ...store.payment_providers.map(({ id }) => row("payment", id, providerLabel(id), true)),
    row("rounding", DEFAULT_SOURCE, "Rounding differences", false),
  ]
  const known = new Set(rows.map(({ kind, source }) => `${kind} ${source}`))
  const gone = saved
    .filter(({ kind, source }) => !known.has(`${kind} ${source}`))
    .map(({ kind, source }) => row(kind, source, source, false))
  return [...rows, ...gone]
}

function uniqueTaxes(rates: StoreTaxRate[]): MappingSource[] {
  const rows = rates.map((rate) => {
    const source = rate.code ? `code:${rate.code}` : `country:${rate.country_code}|${rate.rate}`
    const where = rate.country_code ? `, ${rate.country_code.toUpperCase()}` : ""
    const code = rate.code ? ` (${rate.code}${where})` : where
    const name = rate.name.includes(rate.rate) ? rate.name : `${rate.name} ${rate.rate} %`
    return row("tax", source, `${name}${code}`, true, rate.rate)
  })
  return [...new Map(rows.map((tax) => [tax.source, tax])).values()]
}

/** Medusa names providers `pp_<package>_<id>`; the one it ships is for payments taken by hand. */
function providerLabel(id: string): string {
  const [, name = id] = /^pp_([^_]+)/.exec(id) ?? []
  const words = name === "system" ? "Manual payment" : name[0].toUpperCase() + name.slice(1)
  return `${words} (${id})`
}

import { decimal } from "../money/money"
import { type BothSides } from "./report-row"

/** Rows of a report added up by everything that figures are grouped by. */
export interface ReportCell extends BothSides {
  kind: "sale" | "money"
  day: string
  currency_code: string
  account_code: string | null
  tax_type: string | null
  provider: string | null
  /** Rows behind it, and those of them that differ. */
  documents: number
  differing: number
}

/** One figure of the report on both sides. Decimal strings in major units. */
export interface Figure extends BothSides {
  kind: "sale" | "money"
  currency_code: string
  /** The day, month, account code, tax type or means of payment; null where that is not known. */
  key: string | null
  /** The account of a means of payment. */
  account_code: string | null
  /** Net and tax together. */
  store_total: string
  xero_total: string
  /** Xero less store: without tax, the tax, and both. */
  difference_net: string
  difference_tax: string
  difference: string
  documents: number
  differing: number
}

/** What figures can be grouped by. */
export type Grouping = "day" | "month" | "account" | "tax_type" | "provider" | "nothing"

const KEYS: Record<Grouping, (cell: ReportCell) => string | null> = {
  day: ({ day }) => day,
  month: ({ day }) => day.slice(0, 7),
  account: ({ account_code }) => account_code,
  tax_type: ({ tax_type }) => tax_type,
  provider: ({ provider }) => provider,
  nothing: () => null,
}

/**
 * Adds cells up by one thing; sales and money, and currencies, each by themselves. Accounts and tax rates are those of
 * sales, means of payment those of money. In order of the key, what is not known last.
 */
export function foldFigures(cells: ReportCell[], by: Grouping): Figure[] {
  const figures = new Map<string, Figure>()
  for (const cell of cells.filter((one) => concerns(one, by))) {
    const key = KEYS[by](cell)
    const account_code = by === "provider" ? cell.account_code : null
    const { kind, currency_code } = cell
    const name = JSON.stringify([kind, currency_code, key, account_code])
    const before = figures.get(name) ?? { kind, currency_code, key, account_code, ...NOTHING }
    figures.set(name, withTotals({ ...before, ...added(before, cell) }))
  }
  return [...figures.values()].sort(inOrder)
}

const concerns = ({ kind }: ReportCell, by: Grouping) =>
  by === "account" || by === "tax_type"
    ? kind === "sale"
    : by === "provider"
      ? kind === "money"
      : true

const NOTHING = {
  store_net: "0",
  store_tax: "0",
  xero_net: "0",
  xero_tax: "0",
  store_total: "0",
  xero_total: "0",
  difference_net: "0",
  difference_tax: "0",
  difference: "0",
  documents: 0,
  differing: 0,
}

const plus = (one: string, other: string) => decimal(one).plus(other).toFixed(2)

const added = (figure: Figure, cell: ReportCell) => ({
  store_net: plus(figure.store_net, cell.store_net),
  store_tax: plus(figure.store_tax, cell.store_tax),
  xero_net: plus(figure.xero_net, cell.xero_net),
  xero_tax: plus(figure.xero_tax, cell.xero_tax),
  documents: figure.documents + cell.documents,
  differing: figure.differing + cell.differing,
})

function withTotals(figure: Figure): Figure {
  const store_total = plus(figure.store_net, figure.store_tax)
  const xero_total = plus(figure.xero_net, figure.xero_tax)
  const minus = (one: string, other: string) => decimal(one).minus(other).toFixed(2)
  return {
    ...figure,
    store_total,
    xero_total,
    difference_net: minus(figure.xero_net, figure.store_net),
    difference_tax: minus(figure.xero_tax, figure.store_tax),
    difference: minus(xero_total, store_total),
  }
}

const inOrder = (one: Figure, other: Figure) =>
  one.kind.localeCompare(other.kind) * -1 ||
  one.currency_code.localeCompare(other.currency_code) ||
  Number(one.key === null) - Number(other.key === null) ||
  (one.key ?? "").localeCompare(other.key ?? "") ||
  (one.account_code ?? "").localeCompare(other.account_code ?? "")

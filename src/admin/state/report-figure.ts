import { type DifferenceCause, type Figure } from "../../api/admin/xero/answers"

/** Which documents of a report are asked for; what is left out is not narrowed. */
export interface RowsQuery {
  kind?: Figure["kind"]
  day?: string
  currency?: string
  account?: string
  tax_type?: string
  provider?: string
  cause?: DifferenceCause
  differences?: "true"
}

/** What is opened: the documents of a figure, under its name. */
export interface OpenedFigure {
  name: string
  query: RowsQuery
}

/** Stands for an account, a tax rate or a means of payment that is not known. */
const UNKNOWN = "none"

/** What a figure is a figure of. */
export type FigureOf = "day" | "month" | "account" | "tax_type" | "provider"

/** The documents behind a figure. */
export function documentsOf(
  { kind, currency_code, key, account_code }: Figure,
  of: FigureOf
): RowsQuery {
  const narrowed = { kind, currency: currency_code }
  const name = key ?? UNKNOWN
  switch (of) {
    case "day":
    case "month":
      return { ...narrowed, day: name }
    case "account":
      return { ...narrowed, account: name }
    case "tax_type":
      return { ...narrowed, tax_type: name }
    case "provider":
      return { ...narrowed, provider: name, account: account_code ?? UNKNOWN }
  }
}

/** The currencies of figures, the one with most documents first. */
export function currenciesOf(totals: Figure[]): string[] {
  const documents = (currency: string) =>
    totals
      .filter(({ currency_code }) => currency_code === currency)
      .reduce((count, figure) => count + figure.documents, 0)
  return [...new Set(totals.map(({ currency_code }) => currency_code))].sort(
    (one, other) => documents(other) - documents(one)
  )
}

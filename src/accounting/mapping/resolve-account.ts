import { type ChartAccount } from "./chart"
import { DEFAULT_SOURCE, type MappingKind } from "./mapping"
import { type LineSnapshot } from "../order/order-snapshot"
import { type Resolution, WHERE_TO_MAP } from "./resolution"
import { type BookSettings } from "./settings"

type Books = Pick<BookSettings, "mappings" | "chart">

/** Names of Medusa's records by mapping source, for explanations; the source itself serves without one. */
export type SourceLabels = Record<string, string>

/** The account that the income of a line goes to: its product type's or shipping option's, else the default. */
export function resolveLineAccount(
  line: LineSnapshot,
  books: Books,
  labels: SourceLabels = {}
): Resolution<ChartAccount> {
  const shipping = line.kind === "shipping"
  const id = shipping ? line.shipping_option_id : line.product?.type_id
  const closest = id ? `${shipping ? "shipping_option" : "product_type"}:${id}` : null
  const kind = shipping ? "shipping" : "revenue"
  const sources = closest ? [closest, DEFAULT_SOURCE] : [DEFAULT_SOURCE]
  const mapping = sources.flatMap((source) => findMapping(books, kind, source)).at(0)
  const what = shipping ? `the shipping “${line.title}”` : `“${line.title}”`
  if (!mapping) {
    return {
      ok: false,
      code: "unmapped_account",
      message: `No Xero account is chosen for ${what}. Choose one for all ${
        shipping ? "shipping" : "products"
      } ${WHERE_TO_MAP}.`,
    }
  }
  const why =
    mapping.source === DEFAULT_SOURCE
      ? `it is the account for all ${shipping ? "shipping" : "products"}`
      : `${shipping ? "shipping option" : "product type"} ${labels[mapping.source] ?? id}`
  return activeAccount(mapping.target, what, books, `${line.title} →`, why)
}

/** The account for what rounding leaves over: the mapped one, else the organisation's own. */
export function resolveRoundingAccount(books: Books): Resolution<ChartAccount> {
  const mapping = findMapping(books, "rounding", DEFAULT_SOURCE).at(0)
  const own = books.chart.accounts.find((account) => account.system_account === "ROUNDING")
  const target = mapping?.target ?? own?.account_id
  return target
    ? activeAccount(
        target,
        "rounding differences",
        books,
        "Rounding →",
        mapping ? "it is mapped" : "it is the organisation's own rounding account"
      )
    : {
        ok: false,
        code: "unmapped_account",
        message: `No Xero account is chosen for rounding differences. Choose one ${WHERE_TO_MAP}.`,
      }
}

/** The mapping of a source, as a list of one or none. */
export function findMapping(books: Books, kind: MappingKind, source: string) {
  return books.mappings.filter((mapping) => mapping.kind === kind && mapping.source === source)
}

/** An account by its id, if documents can still name it. */
export function activeAccount(
  accountId: string,
  what: string,
  { chart }: Books,
  before: string,
  why: string
): Resolution<ChartAccount> {
  const account = chart.accounts.find((candidate) => candidate.account_id === accountId)
  if (!account) {
    return {
      ok: false,
      code: "archived_account",
      message: `The Xero account chosen for ${what} is no longer in Xero. Choose another ${WHERE_TO_MAP}.`,
    }
  }
  const shown = `${account.code} ${account.name}`.trim()
  return account.status === "ACTIVE"
    ? { ok: true, value: account, because: `${before} ${shown} because ${why}` }
    : {
        ok: false,
        code: "archived_account",
        message:
          `The account ${shown}, chosen for ${what}, is archived in Xero. ` +
          `Restore it in Xero, or choose another ${WHERE_TO_MAP}.`,
      }
}

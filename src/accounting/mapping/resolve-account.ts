import { type ChartAccount } from "./chart"
import { activeAccount, type Books, findMapping } from "./find-account"
import { DEFAULT_SOURCE } from "./mapping"
import { type LineSnapshot, type ProductSnapshot } from "../order/order-snapshot"
import { type Resolution, WHERE_TO_MAP } from "./resolution"
import { resolveLiabilityAccount } from "./resolve-liability-account"

/** Names of Medusa's records by mapping source, for explanations; the source itself serves without one. */
export type SourceLabels = Record<string, string>

/** What products are grouped by, the closest first. */
const PRODUCT_RULES: { kind: string; name: string; of(product: ProductSnapshot): string[] }[] = [
  { kind: "product", name: "product", of: ({ id }) => [id] },
  { kind: "product_type", name: "product type", of: ({ type_id }) => (type_id ? [type_id] : []) },
  {
    kind: "product_collection",
    name: "collection",
    of: ({ collection_id }) => (collection_id ? [collection_id] : []),
  },
  { kind: "product_category", name: "category", of: ({ category_ids }) => category_ids },
  { kind: "product_tag", name: "tag", of: ({ tag_ids }) => tag_ids },
]

/**
 * The account that the income of a line goes to. For an item the closest rule counts: its product's, then
 * its product type's, collection's, category's, tag's (of several categories or tags the one whose id
 * comes first), then the account for all products; for shipping its option's, then the account for all
 * shipping. A gift card sold is no income: it goes to the account of what is owed for gift cards.
 */
export function resolveLineAccount(
  line: LineSnapshot,
  books: Books,
  labels: SourceLabels = {}
): Resolution<ChartAccount> {
  if (line.is_giftcard) {
    return resolveLiabilityAccount("gift_card", books)
  }
  const shipping = line.kind === "shipping"
  const kind = shipping ? "shipping" : "revenue"
  const rules = shipping ? shippingRules(line) : productRules(line)
  const [found] = rules.flatMap((rule) =>
    findMapping(books, kind, rule.source).map((mapping) => ({ ...rule, mapping }))
  )
  const what = shipping ? `the shipping “${line.title}”` : `“${line.title}”`
  const all = shipping ? "shipping" : "products"
  const mapping = found?.mapping ?? findMapping(books, kind, DEFAULT_SOURCE).at(0)
  if (!mapping) {
    return {
      ok: false,
      code: "unmapped_account",
      message: `No Xero account is chosen for ${what}. Choose one for all ${all} ${WHERE_TO_MAP}.`,
    }
  }
  const why = found
    ? `${found.name} ${labels[found.source] ?? found.id}`
    : `it is the account for all ${all}`
  return activeAccount(mapping.target, what, books, `${line.title} →`, why)
}

interface AccountRule {
  source: string
  name: string
  id: string
}

const productRules = ({ product }: LineSnapshot): AccountRule[] =>
  product
    ? PRODUCT_RULES.flatMap(({ kind, name, of }) =>
        [...of(product)].sort().map((id) => ({ source: `${kind}:${id}`, name, id }))
      )
    : []

const shippingRules = ({ shipping_option_id: id }: LineSnapshot): AccountRule[] =>
  id ? [{ source: `shipping_option:${id}`, name: "shipping option", id }] : []

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

import { upperCaseFirst } from "@medusajs/framework/utils"
import { type ChartAccount } from "./chart"
import { type LIABILITY_SOURCES } from "./mapping"
import { type Resolution, WHERE_TO_MAP } from "./resolution"
import { activeAccount, findMapping } from "./find-account"
import { type BookSettings } from "./settings"

/** What the shop owes its customers for. */
export type LiabilitySource = (typeof LIABILITY_SOURCES)[number]

const NAMES: Record<LiabilitySource, string> = {
  gift_card: "gift cards",
  store_credit: "store credit",
  customer_balance: "customers' balances",
}

/** Where a closer mapping is missing, a balance of another sort serves: all are debts to customers. */
const ALSO: Record<LiabilitySource, LiabilitySource[]> = {
  gift_card: [],
  store_credit: [],
  customer_balance: ["store_credit", "gift_card"],
}

/** The account of what the shop owes: gift cards sold, store credit, money that no sale stands behind. */
export function resolveLiabilityAccount(
  source: LiabilitySource,
  books: Pick<BookSettings, "mappings" | "chart">
): Resolution<ChartAccount> {
  const name = NAMES[source]
  const mapping = [source, ...ALSO[source]]
    .flatMap((candidate) => findMapping(books, "liability", candidate))
    .at(0)
  const why =
    mapping?.source === source
      ? "it is the account for that"
      : "it is the closest account for what is owed to customers"
  return mapping
    ? activeAccount(mapping.target, name, books, `${upperCaseFirst(name)} →`, why)
    : {
        ok: false,
        code: "unmapped_account",
        message: `No Xero account is chosen for ${name}. Choose a liability account ${WHERE_TO_MAP}.`,
      }
}

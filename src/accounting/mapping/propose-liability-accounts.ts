import { accountTitle } from "./account-title"
import { type Chart, type ChartAccount } from "./chart"
import { LIABILITY_SOURCES } from "./mapping"
import { type Proposal } from "./propose-mappings"
import { type LiabilitySource } from "./resolve-liability-account"

/** Names that accounts of such debts go by, the surest first. */
const NAMES: Record<LiabilitySource, RegExp[]> = {
  gift_card: [/gift\s?(card|voucher|certificate)/i, /voucher/i],
  store_credit: [/store credit/i, /gift\s?(card|voucher|certificate)/i],
  customer_balance: [
    /customer.*(balance|credit|deposit|prepay)/i,
    /(unearned|deferred).*(revenue|income)|income in advance/i,
    /store credit/i,
    /gift\s?(card|voucher|certificate)/i,
  ],
}

/** The account of each debt to customers, where a liability account's name tells it. */
export function proposeLiabilityAccounts({ accounts }: Chart): Proposal[] {
  const debts = accounts.filter(
    (account) =>
      account.status === "ACTIVE" && account.class === "LIABILITY" && !account.system_account
  )
  return LIABILITY_SOURCES.flatMap((source) => {
    const account = NAMES[source]
      .map((name) => debts.find((candidate: ChartAccount) => name.test(candidate.name)))
      .find(Boolean)
    return account
      ? [
          {
            kind: "liability" as const,
            source,
            target: account.account_id,
            because: `${accountTitle(account)} is a liability, and its name says so.`,
          },
        ]
      : []
  })
}

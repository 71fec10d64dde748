import { accountTitle } from "./account-title"
import { type Chart } from "./chart"
import { DEFAULT_SOURCE } from "./mapping"
import { type Proposal } from "./propose-mappings"

/** The organisation's own rounding account. */
export function proposeRoundingAccount({ accounts }: Chart): Proposal[] {
  const own = accounts.find(
    ({ system_account, status }) => system_account === "ROUNDING" && status === "ACTIVE"
  )
  return own
    ? [
        {
          kind: "rounding",
          source: DEFAULT_SOURCE,
          target: own.account_id,
          because: `${accountTitle(own)} is the account that Xero keeps for rounding.`,
        },
      ]
    : []
}

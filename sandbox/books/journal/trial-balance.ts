import { BigNumber } from "bignumber.js"
import type { Organisation } from "../../state/organisation"
import { booksOf } from "../state/stored-books"

/** An account's side of the trial balance, in base currency; one of the two columns is `0.00`. */
export interface TrialBalanceRow {
  AccountID: string
  Code: string
  Name: string
  Debit: string
  Credit: string
}

/** Every account that was ever posted to, with its balance; the two columns always come to the same sum. */
export function trialBalance(organisation: Organisation): TrialBalanceRow[] {
  const balances = new Map<string, BigNumber>()
  for (const entry of booksOf(organisation).journal) {
    for (const line of entry.Lines) {
      const balance = balances.get(line.AccountID) ?? new BigNumber(0)
      balances.set(line.AccountID, balance.plus(line.NetAmount))
    }
  }
  return organisation.accounts
    .filter((account) => balances.has(account.AccountID))
    .map((account) => {
      const balance = balances.get(account.AccountID) ?? new BigNumber(0)
      return {
        AccountID: account.AccountID,
        Code: account.Code,
        Name: account.Name,
        Debit: BigNumber.max(balance, 0).toFixed(2),
        Credit: BigNumber.max(balance.negated(), 0).toFixed(2),
      }
    })
    .sort((left, right) => left.Code.localeCompare(right.Code))
}

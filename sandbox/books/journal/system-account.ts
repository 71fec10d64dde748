import type { Account } from "../../state/account"
import type { Organisation } from "../../state/organisation"
import { BrokenBooks } from "../state/broken-books"

/**
 * The account that Xero itself posts to for a purpose, e.g. `DEBTORS`, `GST`.
 *
 * @throws when the organisation's chart has none of them: every preset has
 */
export function systemAccount(organisation: Organisation, ...names: string[]): Account {
  for (const name of names) {
    const account = organisation.accounts.find((item) => item.SystemAccount === name)
    if (account) {
      return account
    }
  }
  throw new BrokenBooks(`${organisation.name} has no system account ${names.join(" or ")}`)
}

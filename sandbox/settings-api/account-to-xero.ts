import { xeroDate } from "../http/xero-date"
import type { Account } from "../state/account"

/** An account as `GET /Accounts` shows it. */
export function accountToXero(account: Account): object {
  const { SystemAccount, CurrencyCode, BankAccountNumber, UpdatedDateUTC, ...rest } = account
  const bank =
    account.Type === "BANK" ? { BankAccountType: "BANK", BankAccountNumber, CurrencyCode } : {}
  return {
    ...rest,
    ...bank,
    ...(SystemAccount ? { SystemAccount } : {}),
    ShowInExpenseClaims: false,
    HasAttachments: false,
    AddToWatchlist: false,
    UpdatedDateUTC: xeroDate(UpdatedDateUTC),
  }
}

/** The fields that `where` and `order` may name. */
export const ACCOUNT_FIELDS = [
  "AccountID",
  "Code",
  "Name",
  "Type",
  "Class",
  "TaxType",
  "Status",
  "Description",
  "EnablePaymentsToAccount",
  "SystemAccount",
  "BankAccountNumber",
  "BankAccountType",
  "CurrencyCode",
  "UpdatedDateUTC",
]

import type { Account } from "../../state/account"
import type { Organisation } from "../../state/organisation"
import type { TaxRate } from "../../state/tax-rate"
import type { LineInput } from "./document-shape"

/** Accounts that Xero posts to by itself and that no line may name. */
const reserved = ["DEBTORS", "CREDITORS", "RETAINEDEARNINGS", "UNPAIDEXPCLM", "TRACKINGTRANSFERS"]

/** What was found for a line's account: the account, or why it cannot be used. */
export interface LineAccount {
  account?: Account
  fault?: string
  /** A draft keeps its line and loses the code; Xero says so in a warning. */
  warning?: string
}

/** Looks up the account of a line and whether documents may use it. */
export function lineAccount(organisation: Organisation, line: LineInput): LineAccount {
  const { AccountCode: code, AccountID: id } = line
  if (!code && !id) {
    return {}
  }
  const account = organisation.accounts.find((item) =>
    id ? item.AccountID === id : item.Code === code
  )
  const shown = code ?? account?.Code ?? id
  const warning = `Account code '${shown}' has been removed as it does not match a recognised account`
  if (!account || account.Type === "BANK" || reserved.includes(account.SystemAccount)) {
    return { fault: `Account code '${shown}' is not a valid code for this document.`, warning }
  }
  if (account.Status !== "ACTIVE") {
    return {
      fault: `Account code '${shown}' has been archived, or has been deleted. Each line item must reference a valid account.`,
      warning,
    }
  }
  return { account }
}

const applies: Record<Account["Class"], keyof TaxRate> = {
  ASSET: "CanApplyToAssets",
  EQUITY: "CanApplyToEquity",
  EXPENSE: "CanApplyToExpenses",
  LIABILITY: "CanApplyToLiabilities",
  REVENUE: "CanApplyToRevenue",
}

/** The tax rate of a line, or why it cannot be used; without a TaxType the account's own is taken. */
export function lineTaxRate(
  organisation: Organisation,
  line: LineInput,
  account: Account | undefined
): { rate?: TaxRate; fault?: string } {
  const taxType = line.TaxType || account?.TaxType
  if (!taxType) {
    return {}
  }
  const rate = organisation.taxRates.find(
    (item) => item.TaxType === taxType && item.Status === "ACTIVE"
  )
  if (!rate) {
    return { fault: `The TaxType code '${taxType}' does not exist or is not active.` }
  }
  return account && !rate[applies[account.Class]]
    ? {
        fault: `The TaxType code '${taxType}' cannot be used with account code '${account.Code}'`,
      }
    : { rate }
}

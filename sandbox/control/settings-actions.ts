import { Rejected } from "../books/http/rejected"
import { changeAccount, type AccountChange } from "../settings-api/change-account"
import type { Account } from "../state/account"
import { AccountantError } from "../state/accountant-error"
import type { Organisation } from "../state/organisation"
import { read } from "./read-input"
import { setTrackingStatus } from "./tracking-status"

/** What an accountant does to the settings of an organisation, by name. Accounts are named by code or id. */
export const settingsActions: Record<
  string,
  (organisation: Organisation, input: unknown, now: Date) => object
> = {
  rename_account(organisation, input, now) {
    const Name = read(input, "name")
    const Code = read(input, "newCode")
    return change(organisation, input, now, {
      ...(Name ? { Name } : {}),
      ...(Code ? { Code } : {}),
    })
  },
  archive_account: (organisation, input, now) =>
    change(organisation, input, now, { Status: "ARCHIVED" }),
  restore_account: (organisation, input, now) =>
    change(organisation, input, now, { Status: "ACTIVE" }),
  set_lock_date(organisation, input) {
    organisation.periodLockDate = day(read(input, "period"))
    organisation.endOfYearLockDate = day(read(input, "endOfYear"))
    const { periodLockDate, endOfYearLockDate } = organisation
    return { periodLockDate, endOfYearLockDate }
  },
  delete_tax_rate: (organisation, input) => setTaxStatus(organisation, input, "DELETED"),
  restore_tax_rate: (organisation, input) => setTaxStatus(organisation, input, "ACTIVE"),
  archive_tracking: (organisation, input) => setTrackingStatus(organisation, input, "ARCHIVED"),
  restore_tracking: (organisation, input) => setTrackingStatus(organisation, input, "ACTIVE"),
}

function change(
  organisation: Organisation,
  input: unknown,
  now: Date,
  wanted: AccountChange
): object {
  const account = findAccount(organisation, read(input, "account"))
  try {
    changeAccount(organisation, account, wanted, now)
  } catch (error) {
    if (error instanceof Rejected) {
      throw new AccountantError(error.messages.join(" "))
    }
    throw error
  }
  return { ...account }
}

function findAccount(organisation: Organisation, wanted: string): Account {
  const account = organisation.accounts.find(
    ({ AccountID, Code }) => AccountID === wanted || Code === wanted
  )
  if (!account) {
    throw new AccountantError(`There is no account ${wanted || "named"}.`)
  }
  return account
}

function setTaxStatus(
  organisation: Organisation,
  input: unknown,
  Status: "ACTIVE" | "DELETED"
): object {
  const wanted = read(input, "taxType")
  const rate = organisation.taxRates.find(({ TaxType }) => TaxType === wanted)
  if (!rate) {
    throw new AccountantError(`There is no tax rate ${wanted || "named"}.`)
  }
  rate.Status = Status
  return { ...rate }
}

function day(text: string): string | null {
  if (text === "") {
    return null
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new AccountantError("A lock date is written YYYY-MM-DD.")
  }
  return text
}

import { Rejected } from "../books/http/rejected"
import type { Account } from "../state/account"
import type { Organisation } from "../state/organisation"

/** What may be changed of an account after it was made. */
export interface AccountChange {
  Code?: string
  Name?: string
  Description?: string
  TaxType?: string
  Status?: string
  EnablePaymentsToAccount?: boolean
}

/**
 * Changes an account, for the API and for the accountant alike.
 *
 * @throws Rejected with the reasons; that system accounts cannot be archived is documented, the
 *   sentences are ours
 */
export function changeAccount(
  organisation: Organisation,
  account: Account,
  change: AccountChange,
  now: Date
): void {
  const { Status, ...fields } = change
  const problems = accountProblems(organisation, change, account)
  if (Status !== undefined && Status !== "ACTIVE" && Status !== "ARCHIVED") {
    problems.push(`The account status ${Status} is not valid.`)
  }
  if (Status === "ARCHIVED" && account.SystemAccount) {
    problems.push("A system account cannot be archived.")
  }
  if (account.Status === "ARCHIVED" && Status !== "ACTIVE") {
    problems.push("An archived account cannot be changed.")
  }
  if (problems.length > 0) {
    throw new Rejected(...problems)
  }
  Object.assign(account, fields, { UpdatedDateUTC: now.toISOString() })
  if (Status === "ACTIVE" || Status === "ARCHIVED") {
    account.Status = Status
  }
}

/** What is wrong with an account's name, code or tax, beside itself. */
export function accountProblems(
  organisation: Organisation,
  wanted: AccountChange,
  self?: Account
): string[] {
  const others = organisation.accounts.filter((account) => account !== self)
  const taken = (field: "Name" | "Code") =>
    wanted[field] !== undefined &&
    others.some((other) => other[field].toLowerCase() === wanted[field]?.toLowerCase())
  const taxKnown = organisation.taxRates.some(
    ({ TaxType, Status }) => TaxType === wanted.TaxType && Status === "ACTIVE"
  )
  return [
    taken("Code") && "Please enter a unique Code.",
    taken("Name") && "Please enter a unique Name.",
    wanted.Code !== undefined &&
      (wanted.Code.trim() === "" || wanted.Code.length > 10) &&
      "The Code must have 1 to 10 characters.",
    wanted.Name !== undefined &&
      (wanted.Name.trim() === "" || wanted.Name.length > 150) &&
      "The Name must have 1 to 150 characters.",
    wanted.TaxType !== undefined &&
      !taxKnown &&
      `The TaxType code '${wanted.TaxType}' does not exist or cannot be used.`,
  ].filter((problem): problem is string => typeof problem === "string")
}

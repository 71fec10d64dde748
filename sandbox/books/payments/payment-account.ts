import type { Account } from "../../state/account"
import type { Organisation } from "../../state/organisation"
import type { PaymentInput } from "./payment-shape"

/**
 * The account that a payment goes to or comes from: a bank account, or one with payments enabled.
 * Source: https://developer.xero.com/documentation/api/accounting/payments; the wording is our own.
 */
export function paymentAccount(
  organisation: Organisation,
  input: PaymentInput
): { account?: Account; fault?: string } {
  const id = input.Account?.AccountID
  const code = input.Account?.Code ?? input.Code
  if (!id && !code) {
    return { fault: "An Account must be specified for a payment." }
  }
  const account = organisation.accounts.find((item) =>
    id ? item.AccountID === id : item.Code === code
  )
  const shown = account?.Code ?? code ?? id
  if (!account || (account.Type !== "BANK" && !account.EnablePaymentsToAccount)) {
    return { fault: `Account code '${shown}' is not a valid code for this document.` }
  }
  return account.Status === "ACTIVE"
    ? { account }
    : { fault: `Account code '${shown}' has been archived, or has been deleted.` }
}

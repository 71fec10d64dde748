import { accountTitle } from "./account-title"
import { type ChartAccount } from "./chart"
import { type Resolution } from "./resolution"
import { resolveLiabilityAccount } from "./resolve-liability-account"
import { type BookSettings } from "./settings"

/** The remedy where an account takes no payments. */
export const ENABLE_PAYMENTS =
  "Tick “Enable payments to this account” in Xero's chart of accounts, or choose another account."

/**
 * The account that a gift card or store credit is redeemed from. Xero takes payments only on bank accounts
 * and on accounts that allow them.
 *
 * @param reference of the credit line: `gift-card` or `store-credit`
 */
export function resolveTenderAccount(
  reference: string,
  books: Pick<BookSettings, "mappings" | "chart">
): Resolution<ChartAccount> {
  const source = reference === "gift-card" ? "gift_card" : "store_credit"
  const found = resolveLiabilityAccount(source, books)
  if (!found.ok || found.value.enable_payments || found.value.type === "BANK") {
    return found
  }
  const what = source === "gift_card" ? "gift cards" : "store credit"
  return {
    ok: false,
    code: "unmapped_payment",
    message:
      `The account ${accountTitle(found.value)}, chosen for ${what}, takes no payments in Xero. ` +
      `${ENABLE_PAYMENTS} Then retry.`,
  }
}

import { accountTitle } from "./account-title"
import { type ChartAccount } from "./chart"
import { DO_NOT_POST } from "./mapping"
import { type Resolution, WHERE_TO_MAP } from "./resolution"
import { activeAccount, findMapping } from "./find-account"
import { type SourceLabels } from "./resolve-account"
import { type BookSettings } from "./settings"

/**
 * The account that payments of a provider go to; null when its payments are not to be posted. Xero takes
 * payments on bank accounts and on those that allow payments, and a bank account only in its own
 * currency or the base currency.
 *
 * @param labels names by mapping source, for the reason
 */
export function resolvePaymentAccount(
  providerId: string,
  currencyCode: string,
  settings: Pick<BookSettings, "mappings" | "chart" | "base_currency">,
  labels: SourceLabels = {}
): Resolution<ChartAccount | null> {
  const mapping = findMapping(settings, "payment", providerId).at(0)
  if (!mapping) {
    return {
      ok: false,
      code: "unmapped_payment",
      message:
        `No Xero account is chosen for payments by ${providerId}. ` +
        `Choose one, or “do not post”, ${WHERE_TO_MAP}.`,
    }
  }
  if (mapping.target === DO_NOT_POST) {
    return { ok: true, value: null, because: `Payments by ${providerId} are not posted` }
  }
  const what = `payments by ${providerId}`
  const before = `${labels[providerId] ?? providerId} →`
  const why = "it is the account for this payment provider"
  const found = activeAccount(mapping.target, what, settings, before, why)
  if (!found.ok) {
    return found
  }
  const trouble = unfit(found.value, currencyCode, settings.base_currency)
  return trouble
    ? {
        ok: false,
        code: "unmapped_payment",
        message: `The account ${accountTitle(found.value)}, chosen for ${what}, ${trouble}`,
      }
    : found
}

function unfit(account: ChartAccount, currencyCode: string, baseCurrency: string): string | null {
  if (account.type !== "BANK" && !account.enable_payments) {
    return (
      "takes no payments in Xero. Choose a bank account, or tick “Enable payments to this account” " +
      "in Xero's chart of accounts."
    )
  }
  const currency = account.currency_code
  return currency && currency !== currencyCode && currency !== baseCurrency
    ? `is kept in ${currency}, the payment is in ${currencyCode}. Choose another ${WHERE_TO_MAP}.`
    : null
}

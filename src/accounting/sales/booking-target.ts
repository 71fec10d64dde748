import { accountTitle } from "../mapping/account-title"
import { type Chart, type ChartAccount } from "../mapping/chart"
import {
  resolveLineAccount,
  resolveRoundingAccount,
  type SourceLabels,
} from "../mapping/resolve-account"
import { resolveLiabilityAccount } from "../mapping/resolve-liability-account"
import { type Resolution } from "../mapping/resolution"
import { resolveRoundingTax, resolveTax } from "../mapping/resolve-tax"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal } from "../money/money"
import { type LineSnapshot, type OrderSnapshot } from "../order/order-snapshot"
import { type PostedLine } from "../ledger/ledger"
import { type Problem } from "../ledger/problem"
import { taxCountry } from "../order/tax-country"
import { BALANCE_SOURCE, CASH_ROUNDING_SOURCE } from "./booking"

/** Where a line is booked: account code and tax type. */
export interface BookingTarget {
  account_code: string
  tax_type: string
}

/** Why a line is booked there, a sentence each. */
export interface TargetReasons {
  account: string
  tax: string
}

export type TargetResult =
  { ok: true; value: BookingTarget; because: TargetReasons } | { ok: false; problems: Problem[] }

/**
 * Where a line of the order is booked. What is in the books stays where it is, whatever the mappings say
 * by now: a line posted before goes to the same account and tax type, as long as its rate is the same.
 *
 * @param posted the lines of the order's documents in Xero
 * @param labels names by mapping source, for the reasons
 */
export function lineTarget(
  order: OrderSnapshot,
  line: LineSnapshot,
  rate: Decimal,
  settings: BookSettings,
  posted: PostedLine[],
  labels: SourceLabels = {}
): TargetResult {
  const earlier = postedTarget(line.id, rate, posted, settings)
  if (earlier) {
    return earlier
  }
  const account = resolveLineAccount(line, settings, labels)
  const tax =
    line.is_giftcard && !line.tax_lines.length && account.ok
      ? resolveRoundingTax(account.value, settings)
      : resolveTax(line, taxCountry(order), settings)
  return account.ok && tax.ok
    ? {
        ok: true,
        value: { account_code: account.value.code, tax_type: tax.value.tax_type },
        because: { account: account.because, tax: tax.because },
      }
    : { ok: false, problems: [account, tax].flatMap((found) => (found.ok ? [] : [found])) }
}

/** Where what rounding leaves over is booked. */
export function roundingTarget(settings: BookSettings): TargetResult {
  const account = resolveRoundingAccount(settings)
  return untaxedTarget(account, settings)
}

/** Where what the rounding of payments leaves over is booked. */
export const cashRoundingTarget = (settings: BookSettings, posted: PostedLine[]): TargetResult =>
  postedTarget(CASH_ROUNDING_SOURCE, decimal(0), posted, settings) ?? roundingTarget(settings)

/** Where money that no sale stands behind is booked. */
export const balanceTarget = (settings: BookSettings, posted: PostedLine[]): TargetResult =>
  postedTarget(BALANCE_SOURCE, decimal(0), posted, settings) ??
  untaxedTarget(resolveLiabilityAccount("customer_balance", settings), settings)

/** An account with a tax type that bears no tax. */
function untaxedTarget(account: Resolution<ChartAccount>, settings: BookSettings): TargetResult {
  if (!account.ok) {
    return { ok: false, problems: [account] }
  }
  const tax = resolveRoundingTax(account.value, settings)
  return tax.ok
    ? {
        ok: true,
        value: { account_code: account.value.code, tax_type: tax.value.tax_type },
        because: { account: account.because, tax: tax.because },
      }
    : { ok: false, problems: [tax] }
}

/** The reasons of what was booked before, which stays where it is. */
export function bookedBefore(
  { account_code, tax_type }: BookingTarget,
  chart: Chart
): TargetReasons {
  const account = chart.accounts.find(({ code }) => code === account_code)
  const tax = chart.tax_rates.find((rate) => rate.tax_type === tax_type)
  const shown = accountTitle({ code: account_code, name: account?.name })
  return {
    account: `Stays on ${shown} because this order is booked there already`,
    tax: `Stays ${tax?.name ?? tax_type} because this order is booked with it already`,
  }
}

/** Where a source was booked before at this rate; its account may have been archived or renumbered since. */
export function postedTarget(
  sourceId: string,
  rate: Decimal,
  posted: PostedLine[],
  { chart }: BookSettings
): TargetResult | null {
  const line = posted
    .filter((candidate) => candidate.source_id === sourceId && decimal(candidate.rate).eq(rate))
    .at(-1)
  const account = line && chart.accounts.find(({ code }) => code === line.account_code)
  if (!line || !account) {
    return null
  }
  if (account.status === "ACTIVE") {
    const { account_code, tax_type } = line
    const value = { account_code, tax_type }
    return { ok: true, value, because: bookedBefore(value, chart) }
  }
  const message =
    `The account ${accountTitle(account)}, on which this order is already booked, is archived in ` +
    "Xero. Restore it in Xero, then retry."
  return { ok: false, problems: [{ code: "archived_account", message }] }
}

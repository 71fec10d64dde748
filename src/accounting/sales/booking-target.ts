import { type ChartAccount } from "../mapping/chart"
import { resolveLineAccount, resolveRoundingAccount } from "../mapping/resolve-account"
import { resolveRoundingTax, resolveTax } from "../mapping/resolve-tax"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal } from "../money/money"
import { type LineSnapshot, type OrderSnapshot } from "../order/order-snapshot"
import { type PostedLine } from "../ledger/ledger"
import { type Problem } from "../ledger/problem"
import { taxCountry } from "../order/tax-country"

/** Where a line is booked: account code and tax type. */
export interface BookingTarget {
  account_code: string
  tax_type: string
}

export type TargetResult = { ok: true; value: BookingTarget } | { ok: false; problems: Problem[] }

/**
 * Where a line of the order is booked. What is in the books stays where it is, whatever the mappings say
 * by now: a line posted before goes to the same account and tax type, as long as its rate is the same.
 *
 * @param posted the lines of the order's documents in Xero
 */
export function lineTarget(
  order: OrderSnapshot,
  line: LineSnapshot,
  rate: Decimal,
  settings: BookSettings,
  posted: PostedLine[]
): TargetResult {
  const earlier = postedTarget(line.id, rate, posted, settings)
  if (earlier) {
    return earlier
  }
  const account = resolveLineAccount(line, settings)
  const tax =
    line.is_giftcard && !line.tax_lines.length && account.ok
      ? resolveRoundingTax(account.value, settings)
      : resolveTax(line, taxCountry(order), settings)
  return account.ok && tax.ok
    ? { ok: true, value: { account_code: account.value.code, tax_type: tax.value.tax_type } }
    : { ok: false, problems: [account, tax].flatMap((found) => (found.ok ? [] : [found])) }
}

/** Where what rounding leaves over is booked. */
export function roundingTarget(settings: BookSettings): TargetResult {
  const account = resolveRoundingAccount(settings)
  return account.ok ? untaxedTarget(account.value, settings) : { ok: false, problems: [account] }
}

/** An account with a tax type that bears no tax. */
export function untaxedTarget(account: ChartAccount, settings: BookSettings): TargetResult {
  const tax = resolveRoundingTax(account, settings)
  return tax.ok
    ? { ok: true, value: { account_code: account.code, tax_type: tax.value.tax_type } }
    : { ok: false, problems: [tax] }
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
    return { ok: true, value: { account_code, tax_type } }
  }
  const message =
    `The account ${account.code} ${account.name}, on which this order is already booked, is archived in ` +
    "Xero. Restore it in Xero, then retry."
  return { ok: false, problems: [{ code: "archived_account", message }] }
}

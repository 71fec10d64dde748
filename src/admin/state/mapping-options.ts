import { type ChartAnswer, type MappingRow } from "../../api/admin/xero/answers"
import { type Text } from "../hooks/frame/use-text"

/** Something a source can be mapped to, as the searchable select shows it. */
export interface TargetOption {
  value: string
  label: string
  /** Smaller, after the label. */
  detail: string | null
}

type Kind = MappingRow["kind"]
type Account = ChartAnswer["accounts"][number]
type AccountKind = Exclude<Kind, "tax" | "tracking" | "due_days">

/** What Xero would take on each kind of row: sales on revenue accounts, payments where it lets them be paid. */
const suits: Record<AccountKind, (account: Account) => boolean> = {
  revenue: (account) => account.class === "REVENUE",
  shipping: (account) => account.class === "REVENUE",
  payment: (account) => account.type === "BANK" || account.enable_payments,
  rounding: (account) =>
    (account.class === "REVENUE" || account.class === "EXPENSE") && account.type !== "BANK",
  liability: (account) => account.class === "LIABILITY",
}

/** The value that says "do not post payments of this provider". */
export const DO_NOT_POST = "do_not_post"

/** The targets to choose among for a kind of row, by code or name. */
export function mappingOptions(kind: Kind, chart: ChartAnswer, t: Text): TargetOption[] {
  if (kind === "tax") {
    return chart.tax_rates
      .filter((rate) => rate.status === "ACTIVE" && rate.can_apply_to_revenue)
      .map((rate) => taxOption(rate))
  }
  if (kind === "tracking") {
    return trackingOptions(chart)
  }
  if (kind === "due_days") {
    return []
  }
  const accounts = chart.accounts
    .filter((account) => account.status === "ACTIVE" && suits[kind](account))
    .map((account) => accountOption(account, kind, t))
    .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }))
  return kind === "payment" ? [...accounts, doNotPost(t)] : accounts
}

/** The option of a target whether it may still be chosen or not; null when Xero no longer knows it. */
export function targetOption(
  kind: Kind,
  target: string,
  chart: ChartAnswer,
  t: Text
): TargetOption | null {
  if (target === DO_NOT_POST) {
    return doNotPost(t)
  }
  if (kind === "tax") {
    const rate = chart.tax_rates.find(({ tax_type }) => tax_type === target)
    return rate ? taxOption(rate) : null
  }
  if (kind === "tracking") {
    return trackingOptions(chart).find(({ value }) => value === target) ?? null
  }
  if (kind === "due_days") {
    return null
  }
  const account = chart.accounts.find(({ account_id }) => account_id === target)
  return account ? accountOption(account, kind, t) : null
}

const trackingOptions = ({ tracking }: ChartAnswer): TargetOption[] =>
  tracking
    .filter(({ status }) => status === "ACTIVE")
    .flatMap((category) =>
      category.options
        .filter(({ status }) => status === "ACTIVE")
        .map((option) => ({
          value: `${category.tracking_category_id}/${option.tracking_option_id}`,
          label: option.name,
          detail: category.name,
        }))
    )

function doNotPost(t: Text): TargetOption {
  return {
    value: DO_NOT_POST,
    label: t("mapping.doNotPost"),
    detail: t("mapping.doNotPostDetail"),
  }
}

/** Gift cards and store credit are redeemed by payments from their account, which Xero must be told to allow. */
function accountOption(account: Account, kind: AccountKind, t: Text): TargetOption {
  const noPayments = kind === "liability" && !account.enable_payments
  const details = [
    account.currency_code,
    noPayments ? t("mapping.noPayments") : null,
    account.status === "ARCHIVED" ? t("mapping.archived") : null,
  ]
  return {
    value: account.account_id,
    label: account.code ? `${account.code} · ${account.name}` : account.name,
    detail: details.filter(Boolean).join(", ") || null,
  }
}

function taxOption(rate: ChartAnswer["tax_rates"][number]): TargetOption {
  return { value: rate.tax_type, label: rate.name, detail: `${rate.effective_rate} %` }
}

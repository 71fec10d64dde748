import { type Chart } from "./chart"
import { DUE_DAYS_RULE, isDueDays } from "./due-days"
import { DO_NOT_POST, LIABILITY_SOURCES, type MappingKind } from "./mapping"
import { activeTracking, trackingOf } from "./tracking-choice"

/** What a source of each kind looks like; see `Mapping`. */
const SOURCES: Record<MappingKind, RegExp> = {
  revenue: /^(default|(product|product_type|product_collection|product_category|product_tag):.+)$/,
  shipping: /^(default|shipping_option:.+)$/,
  tax: /^(none|(code:|country:).+)$/,
  payment: /./,
  rounding: /^default$/,
  liability: new RegExp(`^(${LIABILITY_SOURCES.join("|")})$`),
  tracking: /^(sales_channel|region):.+$/,
  due_days: /^customer_group:.+$/,
}

/**
 * Why a choice cannot be kept, in a sentence, or null. A target that Xero has archived is kept, since it may
 * be restored; `mappingProblem` says so.
 *
 * @param chart as last read; null before the first reading, when no target can be looked up
 */
export function mappingRefusal(
  mapping: { kind: MappingKind; source: string; target: string | null },
  chart: Chart | null
): string | null {
  const { kind, source, target } = mapping
  if (!SOURCES[kind].test(source)) {
    return `“${source}” is nothing that a mapping of kind ${kind} can be for.`
  }
  if (target === null || (target === DO_NOT_POST && kind === "payment")) {
    return null
  }
  const trouble =
    kind === "due_days" ? dueDaysTrouble(target) : chart && missing(kind, target, chart)
  return trouble ? `The choice for ${kind} ${source} is not right: ${trouble}` : null
}

const dueDaysTrouble = (target: string) => (isDueDays(target) ? null : DUE_DAYS_RULE)

const AGAIN = "Read Xero's settings again, then choose another."

function missing(kind: MappingKind, target: string, chart: Chart): string | null {
  if (kind === "tax") {
    return chart.tax_rates.some(({ tax_type }) => tax_type === target)
      ? null
      : `Xero has no tax rate ${target}. ${AGAIN}`
  }
  if (kind === "tracking") {
    return activeTracking(trackingOf(target), chart)
      ? null
      : `Xero has no tracking option ${target} in use. ${AGAIN}`
  }
  return chart.accounts.some(({ account_id }) => account_id === target)
    ? null
    : `Xero has no account ${target}. ${AGAIN}`
}

import { accountTitle } from "./account-title"
import { type Chart } from "./chart"
import { DUE_DAYS_RULE, isDueDays } from "./due-days"
import { DO_NOT_POST, type MappingKind } from "./mapping"
import { MathBN } from "@medusajs/framework/utils"
import { ENABLE_PAYMENTS } from "./resolve-tender-account"
import { activeTracking, trackingOf } from "./tracking-choice"

const NOT_CHOSEN: Record<MappingKind, string> = {
  revenue: "Choose the account for sales; invoices wait until then.",
  shipping: "Choose the account for shipping; invoices with shipping wait until then.",
  tax: "Choose the Xero tax rate; invoices with this tax wait until then.",
  payment: "Choose the account that this provider pays into; its payments wait until then.",
  rounding: "Choose the account for rounding differences.",
  liability: "Choose a liability account; what is owed there waits until then.",
  tracking: "Choose a tracking option.",
  due_days: "Choose the number of days.",
}

/**
 * What is wrong with a choice, in a sentence to the owner, or null.
 *
 * @param mapping the choice; target null where none is made
 * @param source whether one is needed, and for taxes the percent that Medusa charges
 */
export function mappingProblem(
  mapping: { kind: MappingKind; source: string; target: string | null },
  source: { required: boolean; rate: string | null },
  chart: Chart
): string | null {
  const { kind, target } = mapping
  if (target === null) {
    return source.required ? NOT_CHOSEN[kind] : null
  }
  if (target === DO_NOT_POST) {
    return null
  }
  switch (kind) {
    case "tax":
      return taxProblem(target, source.rate, chart)
    case "tracking":
      return activeTracking(trackingOf(target), chart)
        ? null
        : "The tracking option is archived in Xero or no longer there. Restore it there, or choose another."
    case "due_days":
      return isDueDays(target) ? null : DUE_DAYS_RULE
    case "liability":
      return accountProblem(target, chart) ?? liabilityProblem(mapping.source, target, chart)
    default:
      return accountProblem(target, chart)
  }
}

/** What is redeemed is a payment in Xero, and only some accounts take those. */
function liabilityProblem(source: string, target: string, { accounts }: Chart): string | null {
  const account = accounts.find(({ account_id }) => account_id === target)
  if (!account) {
    return null
  }
  const shown = accountTitle(account)
  if (account.class !== "LIABILITY") {
    return `${shown} is no liability account; what the shop owes belongs on one. Choose another.`
  }
  return source === "customer_balance" || account.enable_payments
    ? null
    : `${shown} takes no payments, so nothing can be redeemed from it. ${ENABLE_PAYMENTS}`
}

function accountProblem(target: string, chart: Chart): string | null {
  const account = chart.accounts.find((candidate) => candidate.account_id === target)
  if (!account) {
    return "The account is no longer in Xero. Choose another."
  }
  return account.status === "ARCHIVED"
    ? `The account ${accountTitle(account)} is archived in Xero. Restore it there, or choose another.`
    : null
}

function taxProblem(target: string, rate: string | null, chart: Chart): string | null {
  const tax = chart.tax_rates.find((candidate) => candidate.tax_type === target)
  if (!tax || tax.status !== "ACTIVE") {
    return `The tax rate ${tax?.name ?? target} is no longer in use in Xero. Choose another.`
  }
  if (rate !== null && !MathBN.eq(tax.effective_rate, rate)) {
    return `Medusa charges ${rate} %, but ${tax.name} is ${tax.effective_rate} % in Xero. Choose a rate of ${rate} %.`
  }
  return null
}

import { randomUUID } from "node:crypto"
import type { Organisation } from "../../state/organisation"
import { decimal, money } from "../decimal"
import type { Line, LineAmountTypes } from "../state/sales-document"
import { withItem } from "../items/with-item"
import type { LineInput } from "./document-shape"
import { lineAccount, lineTaxRate } from "./line-account"
import { lineAmounts, lineTax } from "./line-amounts"
import { lineTracking } from "./line-tracking"

/** What decides how a line is read beside the line itself. */
export interface LineRules {
  organisation: Organisation
  types: LineAmountTypes
  /** Decimals that a unit amount keeps: 2, or 4 with `unitdp=4`. */
  unitDecimals: number
  /** A draft is let through with gaps; what is submitted or approved is not. */
  draft: boolean
  /** Sales invoices take discounts, credit notes do not. */
  discounts: boolean
}

/** A line as it would be kept, with what is wrong with it and what Xero would warn about. */
export interface MadeLine {
  line: Line
  faults: string[]
  warnings: string[]
}

/** Reads one line. Nothing is changed; wordings without a published source are our own. */
export function makeLine(rules: LineRules, sent: LineInput): MadeLine {
  const { organisation, types, draft } = rules
  const { input, faults: itemFaults } = withItem(organisation, sent)
  const { account, fault: accountFault, warning } = lineAccount(organisation, input)
  const taxed = types === "NoTax" ? {} : lineTaxRate(organisation, input, account)
  const amounts = lineAmounts(input, rules.unitDecimals)
  const { tracking, faults: trackingFaults } = lineTracking(organisation, input)
  const computed = lineTax(amounts.LineAmount, taxed.rate?.EffectiveRate ?? "0", types)
  const overridden = types !== "NoTax" && input.TaxAmount !== undefined
  const TaxAmount = overridden ? money(decimal(input.TaxAmount)) : computed
  const note = amounts.UnitAmount === null

  const faults = [...itemFaults, ...amounts.faults, ...trackingFaults]
  if (taxed.fault) {
    faults.push(taxed.fault)
  }
  if (accountFault && !draft) {
    faults.push(accountFault)
  } else if (!account && !accountFault && !draft && !note) {
    faults.push("Account code '' is not a valid code for this document.")
  }
  if (!input.Description && !draft) {
    faults.push("Description must be specified for each line item.")
  }
  if (
    decimal(TaxAmount).absoluteValue().isGreaterThan(decimal(amounts.LineAmount).absoluteValue())
  ) {
    faults.push("The TaxAmount cannot exceed the amount of the line item.")
  }
  if (!rules.discounts && discounted(input)) {
    faults.push("Discounts are not supported on this type of document.")
  }
  return {
    line: {
      LineItemID: input.LineItemID ?? randomUUID(),
      Description: input.Description ?? "",
      Quantity: amounts.Quantity,
      UnitAmount: amounts.UnitAmount,
      LineAmount: amounts.LineAmount,
      AccountID: account?.AccountID ?? null,
      AccountCode: account?.Code ?? null,
      TaxType: types === "NoTax" ? "NONE" : (taxed.rate?.TaxType ?? null),
      TaxAmount,
      ...(input.DiscountRate === undefined ? {} : { DiscountRate: input.DiscountRate }),
      ...(input.DiscountAmount === undefined ? {} : { DiscountAmount: input.DiscountAmount }),
      ...(input.ItemCode ? { ItemCode: input.ItemCode } : {}),
      Tracking: tracking,
    },
    faults,
    warnings: draft && warning ? [warning] : [],
  }
}

function discounted(input: LineInput): boolean {
  return [input.DiscountRate, input.DiscountAmount].some((value) => !decimal(value).isZero())
}

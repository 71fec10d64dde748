import type { RawItem } from "../figures/raw-order"

/** Codes of the accounts in the organisation's chart that the lives are booked on. */
export const SALES = "200"
export const BOOKS = "205"
export const SHIPPING = "210"
export const CLEARING = "612"
export const LIABILITY = "835"
export const ROUNDING = "860"
export const DEBTORS = "610"
export const TAX = "820"

/** The tax type in Xero for each set of tax codes on a line, the codes sorted and joined. */
export const TAX_TYPES: Record<string, string> = {
  GB20: "OUTPUT2",
  GB5: "RROUTPUT",
  GB0: "ZERORATEDOUTPUT",
  DE19: "TAX001",
  DE7: "TAX002",
  JP10: "TAX010",
  JP8: "TAX008",
  "CA-GST": "TAX105",
  "BC-PST+CA-GST": "TAX112",
  "CA-GST+QC-QST": "TAX114",
  KW5: "TAX205",
  "NY-STATE": "TAX304",
  "NY-STATE+NYC": "TAX308",
}

/** Everything without tax, whatever its tax type is called. */
export const UNTAXED = "0 %"

/** The account that an item is booked on. */
export function accountOf(item: Pick<RawItem, "is_giftcard" | "product_type">): string {
  if (item.is_giftcard) {
    return LIABILITY
  }
  return item.product_type === "Books" ? BOOKS : SALES
}

/** The account that a provider's money goes to; the store has one provider. */
export function accountOfProvider(_providerId: string): string {
  return CLEARING
}

/** The tax type of a line by its taxes; those of 0 % go together. */
export function taxKeyOf(taxLines: RawItem["tax_lines"]): string {
  if (taxLines.every(({ raw_rate }) => Number(raw_rate.value) === 0)) {
    return UNTAXED
  }
  const codes = taxLines.map(({ code }) => code).sort()
  const taxType = TAX_TYPES[codes.join("+")]
  if (!taxType) {
    throw new Error(`No tax type is planned for ${codes.join("+")}.`)
  }
  return taxType
}

import { BigNumber } from "bignumber.js"
import type { TaxRate } from "../state/tax-rate"
import type { TaxRow } from "./preset"

/** Makes a tax rate with Xero's fields from a preset's row. */
export function buildTaxRate(row: TaxRow, taxName: string): TaxRate {
  const parts = typeof row.rate === "string" ? [{ name: taxName, rate: row.rate }] : row.rate
  const total = BigNumber.sum(...parts.map(({ rate }) => rate)).toFixed(4)
  return {
    Name: row.name,
    TaxType: row.type,
    Status: "ACTIVE",
    ReportTaxType: row.report ?? row.type,
    CanApplyToAssets: true,
    CanApplyToEquity: true,
    CanApplyToExpenses: row.use !== "sales",
    CanApplyToLiabilities: true,
    CanApplyToRevenue: row.use !== "purchases",
    DisplayTaxRate: total,
    EffectiveRate: total,
    TaxComponents: parts.map(({ name, rate }) => ({
      Name: name,
      Rate: new BigNumber(rate).toFixed(4),
      IsCompound: false,
    })),
  }
}

import type { Organisation } from "../../state/organisation"
import { decimal, round } from "../decimal"
import type { Line } from "../state/sales-document"

/** The lines of a document as read; unit amounts are shown to two decimals, or four with `unitdp=4`. */
export function renderLines(
  organisation: Organisation,
  lines: Line[],
  unitDecimals: number
): object[] {
  return lines.map((line) => {
    const account = organisation.accounts.find((item) => item.AccountID === line.AccountID)
    return {
      LineItemID: line.LineItemID,
      Description: line.Description,
      ...(line.Quantity === null ? {} : { Quantity: Number(line.Quantity) }),
      ...(line.UnitAmount === null
        ? {}
        : { UnitAmount: round(decimal(line.UnitAmount), unitDecimals).toNumber() }),
      LineAmount: Number(line.LineAmount),
      ...(account ? { AccountID: account.AccountID, AccountCode: account.Code } : {}),
      ...(line.TaxType === null ? {} : { TaxType: line.TaxType }),
      TaxAmount: Number(line.TaxAmount),
      ...(line.DiscountRate === undefined ? {} : { DiscountRate: Number(line.DiscountRate) }),
      ...(line.DiscountAmount === undefined ? {} : { DiscountAmount: Number(line.DiscountAmount) }),
      ...(line.ItemCode === undefined ? {} : { ItemCode: line.ItemCode }),
      Tracking: line.Tracking,
      ValidationErrors: [],
    }
  })
}

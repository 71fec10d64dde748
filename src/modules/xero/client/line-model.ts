import { type LineItem } from "xero-node/dist/gen/model/accounting/lineItem"
import { type LinePayload } from "../../../accounting/ledger/payload"

/** A line of an invoice or credit note in the words of xero-node's serialiser. */
export function lineModel(line: LinePayload): LineItem {
  return {
    lineItemID: line.LineItemID,
    description: line.Description,
    quantity: line.Quantity,
    unitAmount: line.UnitAmount,
    discountAmount: line.DiscountAmount,
    itemCode: line.ItemCode,
    accountCode: line.AccountCode,
    taxType: line.TaxType,
    taxAmount: line.TaxAmount,
    tracking: line.Tracking?.map((choice) => ({
      trackingCategoryID: choice.TrackingCategoryID,
      trackingOptionID: choice.TrackingOptionID,
    })),
  }
}

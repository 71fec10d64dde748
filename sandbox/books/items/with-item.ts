import type { Organisation } from "../../state/organisation"
import type { LineInput } from "../documents/document-shape"
import { booksOf } from "../state/stored-books"

/**
 * A line with what its item gives it where the line says nothing: description, price, account and tax.
 * A code that no sold item has is refused, in our own words.
 */
export function withItem(
  organisation: Organisation,
  line: LineInput
): { input: LineInput; faults: string[] } {
  if (!line.ItemCode) {
    return { input: line, faults: [] }
  }
  const item = booksOf(organisation).items.find(({ Code }) => Code === line.ItemCode)
  if (!item?.IsSold) {
    return { input: line, faults: [`Item code '${line.ItemCode}' is not valid.`] }
  }
  const { UnitPrice, AccountCode, TaxType } = item.SalesDetails
  const unpriced = line.UnitAmount === undefined && line.LineAmount === undefined
  const unbooked = !line.AccountCode && !line.AccountID
  return {
    input: {
      ...line,
      ...(line.Description === undefined ? { Description: item.Description || item.Name } : {}),
      ...(unpriced && UnitPrice ? { UnitAmount: UnitPrice } : {}),
      ...(unbooked && AccountCode ? { AccountCode } : {}),
      ...(!line.TaxType && TaxType ? { TaxType } : {}),
    },
    faults: [],
  }
}

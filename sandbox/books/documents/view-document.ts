import type { Organisation } from "../../state/organisation"
import { indexOf } from "../state/book-index"
import type { SalesDocument } from "../state/sales-document"
import { msDate } from "../xero-date"

/** The fields that a filter or an order of invoices or credit notes may name. */
export const documentFields = [
  "Type",
  "Contact",
  "Date",
  "DueDate",
  "LineAmountTypes",
  "Reference",
  "CurrencyCode",
  "CurrencyRate",
  "Status",
  "SubTotal",
  "TotalTax",
  "Total",
  "FullyPaidOnDate",
  "UpdatedDateUTC",
]

/** A document as filters see it. */
export function viewDocument(organisation: Organisation, document: SalesDocument): object {
  const contact = indexOf(organisation).contacts.get(document.ContactID)
  const day = (text: string | null) => (text ? msDate(text) : null)
  return {
    ...document,
    Contact: {
      ContactID: document.ContactID,
      Name: contact?.Name,
      ContactNumber: contact?.ContactNumber,
    },
    Date: msDate(document.Date),
    DueDate: day(document.DueDate),
    FullyPaidOnDate: day(document.FullyPaidOnDate),
    UpdatedDateUTC: msDate(document.UpdatedDateUTC),
    CurrencyRate: Number(document.CurrencyRate),
    SubTotal: Number(document.SubTotal),
    TotalTax: Number(document.TotalTax),
    Total: Number(document.Total),
  }
}

import type { Organisation } from "../../state/organisation"
import { renderContact } from "../contacts/render-contact"
import { indexOf } from "../state/book-index"
import { booksOf } from "../state/stored-books"
import { documentId, type SalesDocument } from "../state/sales-document"
import { dateString, msDate, utcString } from "../xero-date"
import { renderLines } from "./render-lines"

/** How much of a document is told. */
export interface Detail {
  now: Date
  unitDecimals: number
  /** Lines are left empty in lists without a page, as Xero does. */
  lines: boolean
  /** The contact in full (single documents), or its id and name (lists). */
  wholeContact: boolean
}

/** The fields that invoices and credit notes are read with alike. */
export function renderDocument(
  organisation: Organisation,
  document: SalesDocument,
  detail: Detail
): object {
  const id = documentId(document)
  return {
    Type: document.Type,
    Reference: document.Reference,
    CurrencyRate: Number(document.CurrencyRate),
    CurrencyCode: document.CurrencyCode,
    HasErrors: false,
    HasAttachments: booksOf(organisation).attachments.some((item) => item.RecordID === id),
    ...(document.BrandingThemeID ? { BrandingThemeID: document.BrandingThemeID } : {}),
    SentToContact: document.SentToContact,
    Contact: contactOf(organisation, document, detail),
    DateString: dateString(document.Date),
    Date: msDate(document.Date),
    ...(document.DueDate
      ? { DueDateString: dateString(document.DueDate), DueDate: msDate(document.DueDate) }
      : {}),
    Status: document.Status,
    LineAmountTypes: document.LineAmountTypes,
    LineItems: detail.lines
      ? renderLines(organisation, document.LineItems, detail.unitDecimals)
      : [],
    SubTotal: Number(document.SubTotal),
    TotalTax: Number(document.TotalTax),
    Total: Number(document.Total),
    ...(document.FullyPaidOnDate ? { FullyPaidOnDate: msDate(document.FullyPaidOnDate) } : {}),
    UpdatedDateUTC: msDate(document.UpdatedDateUTC),
    UpdatedDateUTCString: utcString(document.UpdatedDateUTC),
  }
}

function contactOf(organisation: Organisation, document: SalesDocument, detail: Detail): object {
  const contact = indexOf(organisation).contacts.get(document.ContactID)
  if (contact && detail.wholeContact) {
    return renderContact(organisation, contact, detail.now, false)
  }
  return {
    ContactID: document.ContactID,
    Name: contact?.Name ?? "",
    ...(contact?.ContactNumber ? { ContactNumber: contact.ContactNumber } : {}),
    Addresses: [],
    Phones: [],
    ContactGroups: [],
    ContactPersons: [],
    HasValidationErrors: false,
  }
}

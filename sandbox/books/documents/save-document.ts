import { tellBooksEvent } from "../books-event"
import { writeHistory } from "../history/write-history"
import { postDocument } from "../journal/post-document"
import type { Actor } from "../state/actor"
import { fileDocument, indexOf } from "../state/book-index"
import type { Contact } from "../state/contact"
import {
  documentId,
  documentNumber,
  type DocumentStatus,
  type SalesDocument,
} from "../state/sales-document"
import { booksOf } from "../state/stored-books"
import { hasMoneyApplied } from "./applied-money"
import { nextNumber } from "./next-number"
import { settleDocument } from "./settle-document"

/** Puts a checked document into the books: number, contact, journal, amounts, history, notice. */
export function saveDocument(
  actor: Actor,
  after: SalesDocument,
  before: SalesDocument | undefined,
  contact: (() => Contact) | undefined
): SalesDocument {
  const { organisation } = actor
  const filed = before && { number: documentNumber(before), contactId: before.ContactID }
  const statusBefore = before?.Status
  if (before && movesDueDateOnly(actor, before, after)) {
    after.UpdatedDateUTC = before.UpdatedDateUTC
  }
  const document = before ? Object.assign(before, after) : after
  if (contact) {
    document.ContactID = contact().ContactID
  }
  if (documentNumber(document) === "") {
    const number = nextNumber(organisation, document.Type)
    Object.assign(
      document,
      document.Type === "ACCREC" ? { InvoiceNumber: number } : { CreditNoteNumber: number }
    )
  }
  if (!before) {
    const books = booksOf(organisation)
    if (document.Type === "ACCREC") {
      books.invoices.push(document)
    } else {
      books.creditNotes.push(document)
    }
  }
  fileDocument(indexOf(organisation), document, filed)
  settleDocument(organisation, document)
  postDocument(actor, document)
  tellOfDocument(actor, document, statusBefore, before === undefined)
  return document
}

/** Moving the due date of a part-paid invoice leaves its UpdatedDateUTC alone: a trap for pollers. */
function movesDueDateOnly(actor: Actor, before: SalesDocument, after: SalesDocument): boolean {
  const rest = (document: SalesDocument) => {
    const { DueDate: _due, UpdatedDateUTC: _updated, FullyPaidOnDate: _paid, ...fields } = document
    const fixed = { AmountDue: "", AmountPaid: "", AmountCredited: "", RemainingCredit: "" }
    const sorted = Object.entries({ ...fields, ...fixed }).sort(([a], [b]) => (a < b ? -1 : 1))
    return JSON.stringify(Object.fromEntries(sorted))
  }
  return (
    before.DueDate !== after.DueDate &&
    hasMoneyApplied(actor.organisation, before) &&
    rest(before) === rest(after)
  )
}

function tellOfDocument(
  actor: Actor,
  document: SalesDocument,
  before: DocumentStatus | undefined,
  created: boolean
): void {
  const invoice = document.Type === "ACCREC"
  const id = documentId(document)
  const contact = indexOf(actor.organisation).contacts.get(document.ContactID)
  writeHistory(
    actor,
    invoice ? "Invoices" : "CreditNotes",
    id,
    changeOf(document.Status, before, created),
    `${documentNumber(document)} to ${contact?.Name ?? ""} for ${document.Total}.`
  )
  const category = invoice ? "INVOICE" : "CREDITNOTE"
  tellBooksEvent(actor.organisation, category, created ? "CREATE" : "UPDATE", id)
}

function changeOf(now: DocumentStatus, before: DocumentStatus | undefined, created: boolean) {
  if (created) {
    return "Created"
  }
  const named: Partial<Record<DocumentStatus, string>> = {
    SUBMITTED: "Submitted",
    AUTHORISED: "Approved",
    VOIDED: "Voided",
    DELETED: "Deleted",
  }
  return now === before ? "Edited" : (named[now] ?? "Edited")
}

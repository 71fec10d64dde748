import { AccountantError } from "../../state/accountant-error"
import { folded, indexOf } from "../state/book-index"
import type { Actor } from "../state/actor"
import type { Contact } from "../state/contact"
import type { CreditNote, Invoice } from "../state/sales-document"

/** The contact of that id, ContactNumber or name; archived ones are found by id or number. */
export function contactNamed({ organisation }: Actor, key = ""): Contact {
  const { contacts, contactsByNumber, contactsByName } = indexOf(organisation)
  const wanted = folded(key)
  return (
    contacts.get(wanted) ??
    contactsByNumber.get(wanted) ??
    contactsByName.get(wanted) ??
    missing("contact", key)
  )
}

/** The invoice of that id or number. */
export function invoiceNamed({ organisation }: Actor, key = ""): Invoice {
  const { invoices, invoicesByNumber } = indexOf(organisation)
  const wanted = folded(key)
  return invoices.get(wanted) ?? invoicesByNumber.get(wanted) ?? missing("invoice", key)
}

/** The credit note of that id or number. */
export function creditNoteNamed({ organisation }: Actor, key = ""): CreditNote {
  const { creditNotes, creditNotesByNumber } = indexOf(organisation)
  const wanted = folded(key)
  return creditNotes.get(wanted) ?? creditNotesByNumber.get(wanted) ?? missing("credit note", key)
}

function missing(noun: string, key: string): never {
  throw new AccountantError(`There is no ${noun} ${key || "named"}.`)
}

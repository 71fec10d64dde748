import { stableId } from "../../state/stable-id"
import { AccountantError } from "../../state/accountant-error"
import { tellBooksEvent } from "../books-event"
import { contactShape } from "../contacts/contact-shape"
import { planContact } from "../contacts/plan-contact"
import { writeHistory } from "../history/write-history"
import { fileContact, fileDocument, indexOf } from "../state/book-index"
import type { Actor } from "../state/actor"
import type { Contact } from "../state/contact"
import { documentNumber } from "../state/sales-document"
import { booksOf } from "../state/stored-books"
import { asAccountant, type AccountantAction } from "./as-accountant"
import { contactNamed } from "./find-record"

/** What the accountant does to contacts. Contacts are named by id, ContactNumber or name. */
export const contactActions: Record<string, AccountantAction> = {
  /** Fields of a contact under Xero's names; ids follow from the order, so that presets look alike. */
  create_contact: asAccountant(contactShape, (actor, input) => {
    const { tenantId } = actor.organisation
    const newId = stableId(tenantId, "contact", booksOf(actor.organisation).contacts.length)
    return { ...planContact(actor, input, "create", newId)() }
  }),
  rename_contact: asAccountant({ contact: "text", name: "text" } as const, (actor, input) => {
    const { ContactID } = contactNamed(actor, input.contact)
    return { ...planContact(actor, { ContactID, Name: input.name ?? "" }, "upsert")() }
  }),
  archive_contact: asAccountant({ contact: "text" } as const, (actor, { contact }) => {
    const { ContactID } = contactNamed(actor, contact)
    return { ...planContact(actor, { ContactID, ContactStatus: "ARCHIVED" }, "upsert")() }
  }),
  /** Brings an archived contact back, which only Xero's own pages can do. */
  restore_contact: asAccountant({ contact: "text" } as const, (actor, { contact }) =>
    restore(actor, contactNamed(actor, contact))
  ),
  /** Moves every document of `from` to `into` and archives `from`, which then points to `into`. */
  merge_contacts: asAccountant({ from: "text", into: "text" } as const, (actor, input) =>
    merge(actor, contactNamed(actor, input.from), contactNamed(actor, input.into))
  ),
}

function restore(actor: Actor, contact: Contact): object {
  const holder = indexOf(actor.organisation).contactsByName.get(contact.Name.toLowerCase())
  if (contact.ContactStatus === "ACTIVE" || contact.MergedToContactID || holder) {
    throw new AccountantError(`The contact ${contact.Name} cannot be restored.`)
  }
  return changeStatus(actor, contact, "ACTIVE", "Restored")
}

function merge(actor: Actor, from: Contact, into: Contact): object {
  if (from === into || [from, into].some((contact) => contact.ContactStatus !== "ACTIVE")) {
    throw new AccountantError("Two different active contacts are needed to merge.")
  }
  const index = indexOf(actor.organisation)
  for (const document of [...(index.documentsByContact.get(from.ContactID) ?? [])]) {
    const before = { number: documentNumber(document), contactId: document.ContactID }
    document.ContactID = into.ContactID
    document.UpdatedDateUTC = actor.now.toISOString()
    fileDocument(index, document, before)
  }
  from.MergedToContactID = into.ContactID
  writeHistory(actor, "Contacts", into.ContactID, "Merged", `${from.Name} into ${into.Name}`)
  return changeStatus(actor, from, "ARCHIVED", "Merged")
}

function changeStatus(
  actor: Actor,
  contact: Contact,
  status: "ACTIVE" | "ARCHIVED",
  change: string
): object {
  contact.ContactStatus = status
  contact.UpdatedDateUTC = actor.now.toISOString()
  const before = { name: contact.Name, number: contact.ContactNumber }
  fileContact(indexOf(actor.organisation), contact, before)
  writeHistory(actor, "Contacts", contact.ContactID, change, contact.Name)
  tellBooksEvent(actor.organisation, "CONTACT", "UPDATE", contact.ContactID)
  return { ...contact }
}

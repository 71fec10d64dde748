import { randomUUID } from "node:crypto"
import { tellBooksEvent } from "../books-event"
import { writeHistory } from "../history/write-history"
import { Rejected, rejectIfAny } from "../http/rejected"
import type { Actor } from "../state/actor"
import { fileContact, folded, indexOf } from "../state/book-index"
import type { Contact } from "../state/contact"
import { booksOf } from "../state/stored-books"
import { contactFaults } from "./contact-rules"
import type { ContactInput } from "./contact-shape"

/**
 * Checks a contact as sent and returns how to save it, so that a document around it can be checked
 * as a whole before anything changes. A POST finds its contact by ContactID, else ContactNumber, else
 * by the Name of an active one; a PUT only creates. A ContactID by itself changes nothing.
 *
 * @param newId the id of a contact that is made
 * @throws Rejected with everything that is wrong
 */
export function planContact(
  actor: Actor,
  input: ContactInput,
  mode: "create" | "upsert",
  newId: string = randomUUID()
): () => Contact {
  const existing = mode === "create" ? undefined : findContact(actor, input)
  if (input.ContactID && !existing) {
    throw new Rejected(
      mode === "create"
        ? "A contact that is to be created must not be given a ContactID."
        : "The contact with the specified ContactID could not be found."
    )
  }
  const { ContactID: _id, ...fields } = input
  if (existing && Object.keys(fields).length === 0) {
    return () => existing
  }
  rejectIfAny(contactFaults(actor, input, existing))
  return () => saveContact(actor, fields, newId, existing)
}

/** The contact that a POST means, if there is one. */
export function findContact(actor: Actor, input: ContactInput): Contact | undefined {
  const index = indexOf(actor.organisation)
  if (input.ContactID) {
    return index.contacts.get(input.ContactID)
  }
  return (
    (input.ContactNumber && index.contactsByNumber.get(folded(input.ContactNumber))) ||
    (input.Name && index.contactsByName.get(folded(input.Name))) ||
    undefined
  )
}

function saveContact(
  actor: Actor,
  fields: ContactInput,
  newId: string,
  existing?: Contact
): Contact {
  const contact: Contact = existing ?? {
    ContactID: newId,
    ContactStatus: "ACTIVE",
    Name: "",
    Addresses: [],
    Phones: [],
    ContactPersons: [],
    UpdatedDateUTC: "",
  }
  const before = existing && { name: existing.Name, number: existing.ContactNumber }
  const { Addresses, Phones, ...others } = fields as Partial<Contact>
  Object.assign(contact, others, {
    Addresses: byType(contact.Addresses, Addresses ?? [], (address) => address.AddressType),
    Phones: byType(contact.Phones, Phones ?? [], (phone) => phone.PhoneType),
    UpdatedDateUTC: actor.now.toISOString(),
  })
  // Taken before the contact is added: an index that lacks a contact would be built anew.
  const index = indexOf(actor.organisation)
  if (!existing) {
    booksOf(actor.organisation).contacts.push(contact)
  }
  fileContact(index, contact, before)
  const change = existing ? (contact.ContactStatus === "ACTIVE" ? "Edited" : "Archived") : "Created"
  writeHistory(actor, "Contacts", contact.ContactID, change, contact.Name)
  const eventType = existing ? "UPDATE" : "CREATE"
  tellBooksEvent(actor.organisation, "CONTACT", eventType, contact.ContactID)
  return contact
}

/** The kept items with those sent in the place of the same type; types that were not sent stay. */
function byType<T>(kept: T[], sent: T[], typeOf: (item: T) => string): T[] {
  const types = sent.map(typeOf)
  return [...kept.filter((item) => !types.includes(typeOf(item))), ...sent]
}

import type { ContactInput } from "../contacts/contact-shape"
import { archivedContact } from "../contacts/contact-rules"
import { findContact, planContact } from "../contacts/plan-contact"
import { Rejected } from "../http/rejected"
import type { Actor } from "../state/actor"
import type { Contact } from "../state/contact"

/**
 * The contact of a document, and how to save what was sent of it. Only a ContactID leaves the contact
 * alone. Anything more changes the contact (and drops its further persons when they are not sent), and
 * a name without an id takes over the active contact of that name or makes a new one: Xero's traps.
 *
 * @param input what was sent, or undefined when a change leaves the contact as it is
 */
export function planDocumentContact(
  actor: Actor,
  input: ContactInput | undefined
): { plan?: () => Contact; faults: string[] } {
  if (!input || !(input.ContactID || input.ContactNumber || input.Name)) {
    return { faults: ["A Contact must be specified for this type of transaction"] }
  }
  const existing = findContact(actor, input)
  if (existing && existing.ContactStatus !== "ACTIVE") {
    return { faults: [archivedContact] }
  }
  const identified = Object.keys(input).length === 1 && existing
  if (identified) {
    return { plan: () => existing, faults: [] }
  }
  const withPersons = existing && !input.ContactPersons ? { ...input, ContactPersons: [] } : input
  try {
    return { plan: planContact(actor, withPersons, "upsert"), faults: [] }
  } catch (error) {
    if (error instanceof Rejected) {
      return { faults: error.messages }
    }
    throw error
  }
}

import { randomUUID } from "node:crypto"
import { type Contact } from "xero-node/dist/gen/model/accounting/contact"
import { type Contacts } from "xero-node/dist/gen/model/accounting/contacts"
import { batchResults } from "./batch-results"
import { type CallContext, callXero } from "./call-xero"
import { contactModel } from "./contact-model"
import { type XeroContact } from "./documents"
import { findInBatches } from "./find-in-batches"
import { type ContactElement, type Gateway } from "./gateway"
import { momentOf } from "./moment-of"
import { SUMMARY_PAGE } from "./page-size"
import { personalTexts } from "./personal-texts"
import { whereEquals } from "./where-equals"
import { writeKey } from "./write-key"

const ENDPOINT = "Contacts"

function xeroContact(contact: Contact): XeroContact {
  return {
    contact_id: contact.contactID ?? "",
    contact_number: contact.contactNumber ?? null,
    name: contact.name ?? "",
    email: contact.emailAddress || null,
    status: String(contact.contactStatus ?? "ACTIVE"),
    merged_to_contact_id: contact.mergedToContactID ?? null,
    updated_at: momentOf(contact.updatedDateUTC) ?? "",
  }
}

const personalOf = (elements: ContactElement[]) =>
  personalTexts(elements.map(({ payload }) => payload))

const all = (body: Contacts): XeroContact[] | undefined => body.contacts?.map(xeroContact)

/** The contact half of a gateway. */
export function contactCalls(
  context: CallContext
): Pick<
  Gateway,
  "contactsPage" | "findContacts" | "findContactsByName" | "createContacts" | "updateContacts"
> {
  const { tenant_id: tenant } = context
  const get = { method: "GET" as const, endpoint: ENDPOINT }
  const find = (where: string, personal?: string[]) =>
    callXero(
      context,
      get,
      (api) =>
        api.getContacts(
          tenant,
          undefined,
          where,
          undefined,
          undefined,
          1,
          true,
          undefined,
          undefined,
          SUMMARY_PAGE
        ),
      all,
      personal
    )
  const results = (sent: ContactElement[], { contacts }: Contacts) =>
    contacts &&
    batchResults(
      sent,
      ({ key, contact_id }) =>
        contacts.find((contact) =>
          contact_id ? contact.contactID === contact_id : contact.contactNumber === key
        ),
      xeroContact,
      personalOf(sent)
    )
  return {
    contactsPage: (page, since) =>
      callXero(
        context,
        get,
        (api) =>
          api.getContacts(
            tenant,
            since ?? undefined,
            undefined,
            undefined,
            undefined,
            page,
            true,
            // The summary, which spares Xero much work, does not say what a contact was merged into.
            since === null,
            undefined,
            SUMMARY_PAGE
          ),
        (body) => {
          const contacts = all(body)
          return contacts && { contacts, last: contacts.length < SUMMARY_PAGE }
        }
      ),
    findContacts: (numbers) =>
      findInBatches("contact_number", numbers, (batch) =>
        find(whereEquals("ContactNumber", batch))
      ),
    findContactsByName: (names) =>
      findInBatches("contact_name", names, (batch) => find(whereEquals("Name", batch), batch)),
    createContacts: (elements) => {
      const contacts = elements.map(({ key, payload }) => ({
        ...contactModel(payload),
        contactNumber: key,
      }))
      const key = writeKey(tenant, `PUT ${ENDPOINT}`, contacts, randomUUID())
      return callXero(
        context,
        { method: "PUT", endpoint: ENDPOINT },
        (api) => api.createContacts(tenant, { contacts }, false, key),
        (body) => results(elements, body),
        personalOf(elements)
      )
    },
    updateContacts: (elements) => {
      const contacts = elements.map(({ contact_id, payload }) => ({
        ...contactModel(payload),
        contactID: contact_id,
      }))
      const key = writeKey(tenant, `POST ${ENDPOINT}`, contacts, randomUUID())
      return callXero(
        context,
        { method: "POST", endpoint: ENDPOINT },
        (api) => api.updateOrCreateContacts(tenant, { contacts }, false, key),
        (body) => results(elements, body),
        personalOf(elements)
      )
    },
  }
}

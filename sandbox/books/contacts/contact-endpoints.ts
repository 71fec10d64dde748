import type { ApiRequest, Endpoint } from "../../http/endpoint"
import { answerBatch, type BatchKind } from "../http/answer-batch"
import { answerList } from "../http/answer-list"
import { notFound } from "../http/api-failure"
import { elementsOf } from "../http/elements"
import { actorOf, endpointOf } from "../http/endpoint-of"
import { envelope } from "../http/envelope"
import { listParameter } from "../http/list-parameter"
import { readShape } from "../http/shape"
import { folded, indexOf } from "../state/book-index"
import type { Contact } from "../state/contact"
import { booksOf } from "../state/stored-books"
import { contactShape } from "./contact-shape"
import { planContact } from "./plan-contact"
import { contactFields, renderContact, renderContactSummary, viewContact } from "./render-contact"

const kind: BatchKind = {
  key: "Contacts",
  idField: "ContactID",
  errorFlag: "HasValidationErrors",
}

/** The Contacts endpoints: list, read by id or ContactNumber, create (PUT), create or change (POST). */
export const contactEndpoints: Endpoint[] = [
  endpointOf("GET /Contacts", "accounting.contacts", list),
  endpointOf("GET /Contacts/:ContactID", "accounting.contacts", (request) =>
    envelope(request, {
      Contacts: [renderContact(request.organisation, contactOf(request), request.now, true)],
    })
  ),
  endpointOf("PUT /Contacts", "accounting.contacts", (request) => save(request, "create")),
  endpointOf("POST /Contacts", "accounting.contacts", (request) => save(request, "upsert")),
  endpointOf("POST /Contacts/:ContactID", "accounting.contacts", (request) =>
    save(request, "upsert", contactOf(request).ContactID)
  ),
]

/** The contact that a path names by id or ContactNumber. */
export function contactOf(request: ApiRequest): Contact {
  const key = folded(request.params.ContactID)
  const index = indexOf(request.organisation)
  const contact = index.contacts.get(key) ?? index.contactsByNumber.get(key)
  if (!contact) {
    throw notFound()
  }
  return contact
}

function list(request: ApiRequest) {
  const { organisation, query, now } = request
  const ids = listParameter(query, "IDs")
  const archivedToo = query.get("includeArchived")?.toLowerCase() === "true"
  const summary = query.get("summaryOnly")?.toLowerCase() === "true"
  const term = query.get("searchTerm")?.toLowerCase()
  const records = booksOf(organisation).contacts.filter(
    (contact) =>
      (!ids || ids.has(contact.ContactID)) &&
      (archivedToo || contact.ContactStatus === "ACTIVE") &&
      (!term || searched(contact).some((text) => text?.toLowerCase().includes(term)))
  )
  return answerList(request, {
    key: "Contacts",
    records,
    fields: contactFields,
    view: (contact) => viewContact(organisation, contact),
    updated: (contact) => contact.UpdatedDateUTC,
    render: (contact, paged) =>
      summary
        ? renderContactSummary(contact)
        : renderContact(organisation, contact, now, paged || ids !== undefined),
  })
}

function searched(contact: Contact): (string | undefined)[] {
  return [
    contact.Name,
    contact.FirstName,
    contact.LastName,
    contact.ContactNumber,
    contact.CompanyNumber,
    contact.EmailAddress,
  ]
}

function save(request: ApiRequest, mode: "create" | "upsert", pathId?: string) {
  const elements = elementsOf(request, "Contacts", Object.keys(contactShape)).map((sent, at) => {
    const input = readShape(contactShape, sent, `Contacts[${at}]`)
    return { sent, input: pathId ? { ...input, ContactID: pathId } : input }
  })
  return answerBatch(request, kind, elements, (input) => {
    const contact = planContact(actorOf(request), input, mode)()
    return { element: renderContact(request.organisation, contact, request.now, true) }
  })
}

import { indexOf } from "../books/state/book-index"
import type { Control } from "../control/control"
import { documentTable } from "./document-table"
import { html } from "./html"
import { layout } from "./layout"
import { table } from "./table"

/** One contact with its documents; undefined when there is none with this id. */
export function contactPage(control: Control, tenantId: string, id: string): string | undefined {
  const organisation = control.organisation(tenantId)
  const index = indexOf(organisation)
  const contact = index.contacts.get(id)
  if (!contact) {
    return undefined
  }
  const documents = [...(index.documentsByContact.get(id) ?? [])].reverse()
  const addresses = contact.Addresses.map((address) => [
    address.AddressType,
    [
      address.AttentionTo,
      address.AddressLine1,
      address.AddressLine2,
      address.PostalCode,
      address.City,
      address.Region,
      address.Country,
    ]
      .filter(Boolean)
      .join(", "),
  ])
  const phones = contact.Phones.filter(({ PhoneNumber }) => PhoneNumber).map((phone) => [
    phone.PhoneType,
    [phone.PhoneCountryCode, phone.PhoneAreaCode, phone.PhoneNumber].filter(Boolean).join(" "),
  ])
  const merged = contact.MergedToContactID
  const content = html`<p><a href="/organisations/${tenantId}">${organisation.name}</a></p>
    <h1>${contact.Name}</h1>
    <p class="soft">
      ${contact.ContactStatus} ${contact.EmailAddress && ` · ${contact.EmailAddress}`}
      ${contact.ContactNumber && ` · ${contact.ContactNumber}`}
      ${
        merged &&
        html` · merged into
          <a href="/organisations/${tenantId}/contacts/${merged}"
            >${index.contacts.get(merged)?.Name}</a
          >`
      }
    </p>
    <section>
      <h2>Documents</h2>
      ${documentTable(organisation, documents, "No documents yet.")}
    </section>
    <section>
      <h2>Addresses and telephones</h2>
      ${table(["Kind", "Value"], [...addresses, ...phones], "None.")}
    </section>`
  return layout(contact.Name, content)
}

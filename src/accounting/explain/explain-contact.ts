import { type ContactCommand } from "../ledger/command"
import { type AddressPayload, type ContactPayload } from "../ledger/payload"
import { type BookSettings } from "../mapping/settings"
import { type ExplainedContact } from "./explained-plan"

/** What would be sent of a contact. The contact that a sync may find in Xero for it is looked for then, not now. */
export function explainContact(
  { kind, action, payload }: ContactCommand,
  settings: Pick<BookSettings, "match_contacts_by_name">
): ExplainedContact {
  const person = [payload.FirstName, payload.LastName].filter(Boolean).join(" ")
  return {
    kind,
    action,
    name: payload.Name,
    email: payload.EmailAddress ?? null,
    person: person && person !== payload.Name ? person : null,
    account_number: payload.AccountNumber ?? null,
    tax_number: payload.TaxNumber ?? null,
    phones: (payload.Phones ?? []).map(({ PhoneNumber }) => PhoneNumber),
    billing_address: addressLines(payload, "POBOX"),
    delivery_address: addressLines(payload, "STREET"),
    because: reason(action, payload, settings),
  }
}

function reason(
  action: ContactCommand["action"],
  { EmailAddress }: ContactPayload,
  { match_contacts_by_name }: Pick<BookSettings, "match_contacts_by_name">
): string {
  if (action === "update") {
    return "Its details have changed in the store since they were sent. What is blank here stays as it is in Xero."
  }
  const same = [EmailAddress && "this e-mail", match_contacts_by_name && "exactly this name"]
    .filter(Boolean)
    .join(", else with ")
  return same
    ? `Made unless Xero has a contact with ${same}: that one is then taken over and brought up to date.`
    : "Made as a new contact: without an e-mail none in Xero can be told to be the same."
}

function addressLines(
  { Addresses }: ContactPayload,
  type: AddressPayload["AddressType"]
): string[] {
  const address = Addresses?.find(({ AddressType }) => AddressType === type)
  const { AttentionTo, AddressLine1, AddressLine2, City, Region, PostalCode, Country } =
    address ?? {}
  return [AttentionTo, AddressLine1, AddressLine2, City, Region, PostalCode, Country].filter(
    (line): line is string => Boolean(line)
  )
}

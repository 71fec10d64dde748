import { isMarked, markedName } from "./contact-name"
import { type AddressPayload, type ContactPayload, type PhonePayload } from "../ledger/payload"

/**
 * What to send when a contact's details changed since they were last posted: the contact as it should be,
 * or null when no non-blank field differs. A field that vanished is no change, since a blank in Medusa
 * wipes nothing in Xero.
 *
 * @param key the ContactNumber, which marks the name of a contact that has no e-mail to mark it with
 * @param nameIsOwn whether the name is the customer's own; one borrowed from an order renames nobody
 */
export function contactChange(
  payload: ContactPayload,
  posted: ContactPayload,
  key: string,
  nameIsOwn: boolean
): ContactPayload | null {
  const wanted: ContactPayload = nameIsOwn
    ? { ...payload, Name: nameInXero(payload, posted, key) }
    : { ...payload, Name: posted.Name, FirstName: posted.FirstName, LastName: posted.LastName }
  const changed =
    differs(wanted, posted, [
      "Name",
      "FirstName",
      "LastName",
      "EmailAddress",
      "AccountNumber",
      "TaxNumber",
    ]) ||
    (wanted.Phones ?? []).some((phone) =>
      differs<PhonePayload>(phone, samePhone(phone, posted), ["PhoneNumber"])
    ) ||
    (wanted.Addresses ?? []).some((address) =>
      differs<AddressPayload>(address, sameAddress(address, posted), ADDRESS_FIELDS)
    )
  return changed ? withoutBlanks(wanted) : null
}

/** A contact that got a mark behind its name, because the name was taken, keeps one. */
function nameInXero(payload: ContactPayload, posted: ContactPayload, key: string): string {
  return isMarked(posted, key) ? markedName(payload, key) : payload.Name
}

const ADDRESS_FIELDS: (keyof AddressPayload)[] = [
  "AddressLine1",
  "AddressLine2",
  "City",
  "Region",
  "PostalCode",
  "Country",
  "AttentionTo",
]

const samePhone = (phone: PhonePayload, { Phones }: ContactPayload) =>
  Phones?.find(({ PhoneType }) => PhoneType === phone.PhoneType)

const sameAddress = (address: AddressPayload, { Addresses }: ContactPayload) =>
  Addresses?.find(({ AddressType }) => AddressType === address.AddressType)

function differs<Thing extends object>(
  wanted: Thing,
  posted: Thing | undefined,
  fields: (keyof Thing)[]
): boolean {
  return fields.some((field) => wanted[field] && wanted[field] !== posted?.[field])
}

function withoutBlanks({ FirstName, LastName, ...rest }: ContactPayload): ContactPayload {
  return { ...rest, ...(FirstName ? { FirstName } : {}), ...(LastName ? { LastName } : {}) }
}

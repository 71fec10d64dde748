import { type ContactPayload } from "../../../accounting/ledger/payload"

/** What a call tells Xero of people, so that a refusal which quotes it is not kept as it is. */
export function personalTexts(payloads: ContactPayload[]): string[] {
  return payloads
    .flatMap((payload) => [
      payload.Name,
      payload.FirstName,
      payload.LastName,
      payload.EmailAddress,
      payload.TaxNumber,
      ...(payload.Phones ?? []).map(({ PhoneNumber }) => PhoneNumber),
      ...(payload.Addresses ?? []).flatMap((address) => [
        address.AddressLine1,
        address.AddressLine2,
        address.PostalCode,
        address.AttentionTo,
      ]),
    ])
    .filter((text): text is string => Boolean(text))
    .sort((one, other) => other.length - one.length)
}

import { Address } from "xero-node/dist/gen/model/accounting/address"
import { type Contact } from "xero-node/dist/gen/model/accounting/contact"
import { Phone } from "xero-node/dist/gen/model/accounting/phone"
import { type ContactPayload } from "../../../accounting/ledger/payload"

/** A contact in the words of xero-node's serialiser; blank fields stay out. */
export function contactModel(payload: ContactPayload): Contact {
  return {
    name: payload.Name,
    firstName: payload.FirstName,
    lastName: payload.LastName,
    emailAddress: payload.EmailAddress,
    accountNumber: payload.AccountNumber,
    taxNumber: payload.TaxNumber,
    phones: payload.Phones?.map((phone) => ({
      phoneType: Phone.PhoneTypeEnum[phone.PhoneType],
      phoneNumber: phone.PhoneNumber,
    })),
    addresses: payload.Addresses?.map((address) => ({
      addressType: Address.AddressTypeEnum[address.AddressType],
      addressLine1: address.AddressLine1,
      addressLine2: address.AddressLine2,
      city: address.City,
      region: address.Region,
      postalCode: address.PostalCode,
      country: address.Country,
      attentionTo: address.AttentionTo,
    })),
  }
}

import { type Organisation } from "xero-node/dist/gen/model/accounting/organisation"
import { type SellerInXero } from "../../../accounting/paper/seller"

type Address = NonNullable<Organisation["addresses"]>[number]

/** Who sells, as Xero has the organisation: the postal address where there is one, else the street's. */
export function sellerOf(organisation: Organisation): SellerInXero {
  const { legalName, taxNumber, registrationNumber, addresses = [] } = organisation
  const lines = (type: string) =>
    linesOf(addresses.find(({ addressType }) => String(addressType) === type))
  const postal = lines("POBOX")
  return {
    legal_name: legalName?.trim() || null,
    address: postal.length ? postal : lines("STREET"),
    tax_number: taxNumber?.trim() || null,
    registration_number: registrationNumber?.trim() || null,
  }
}

function linesOf(address: Address | undefined): string[] {
  const { addressLine1, addressLine2, addressLine3, addressLine4 } = address ?? {}
  return [
    addressLine1,
    addressLine2,
    addressLine3,
    addressLine4,
    [address?.postalCode, address?.city].filter(Boolean).join(" "),
    address?.region,
    address?.country,
  ].flatMap((line) => line?.trim() || [])
}

import { type AddressSnapshot, type CustomerSnapshot } from "../../accounting/order/order-snapshot"
import { type AddressRecord, type CustomerRecord } from "./order-record"

/** Metadata keys under which stores keep a customer's tax number. */
const TAX_NUMBER_KEYS = ["tax_number", "vat_number", "vat_id"]

const firstText = (metadata: Record<string, unknown> | null | undefined, keys: string[]) => {
  const found = keys
    .map((key) => metadata?.[key])
    .find((value): value is string => typeof value === "string" && value.trim() !== "")
  return found?.trim() ?? null
}

const blankToNull = (value: string | null | undefined) => value?.trim() || null

/** An address as the books see it. */
export function addressSnapshot(record: AddressRecord | null | undefined): AddressSnapshot | null {
  if (!record) {
    return null
  }
  return {
    first_name: blankToNull(record.first_name),
    last_name: blankToNull(record.last_name),
    company: blankToNull(record.company),
    address_1: blankToNull(record.address_1),
    address_2: blankToNull(record.address_2),
    city: blankToNull(record.city),
    province: blankToNull(record.province),
    postal_code: blankToNull(record.postal_code),
    country_code: blankToNull(record.country_code)?.toLowerCase() ?? null,
    phone: blankToNull(record.phone),
  }
}

/** A customer as the books see it, with the default addresses where there are any. */
export function customerSnapshot(record: CustomerRecord): CustomerSnapshot {
  const addresses = record.addresses ?? []
  return {
    id: record.id,
    has_account: record.has_account,
    email: blankToNull(record.email),
    first_name: blankToNull(record.first_name),
    last_name: blankToNull(record.last_name),
    company_name: blankToNull(record.company_name),
    phone: blankToNull(record.phone),
    group_ids: (record.groups ?? []).map(({ id }) => id).sort(),
    tax_number: firstText(record.metadata, TAX_NUMBER_KEYS),
    account_number: firstText(record.metadata, ["account_number"]),
    created_at: new Date(record.created_at).toISOString(),
    billing_address: addressSnapshot(addresses.find((address) => address.is_default_billing)),
    shipping_address: addressSnapshot(addresses.find((address) => address.is_default_shipping)),
  }
}

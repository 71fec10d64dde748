import type { RegionKey } from "../../demo/src/scripts/seed/regions"

/** The name and company on an address. */
export interface Buyer {
  first_name: string
  last_name: string
  company?: string
  phone?: string
}

/** Somebody who buys when it does not matter who. */
export const SOMEBODY: Buyer = { first_name: "Sam", last_name: "Porter" }

const PLACES = {
  uk: {
    address_1: "14 Quay Street",
    address_2: "Flat 2",
    city: "Bristol",
    province: "Somerset",
    postal_code: "BS1 4DB",
    country_code: "gb",
  },
  germany: {
    address_1: "Deichstraße 27",
    address_2: "",
    city: "Hamburg",
    province: "",
    postal_code: "20459",
    country_code: "de",
  },
  usa: {
    address_1: "501 Commercial Street",
    address_2: "",
    city: "Astoria",
    province: "OR",
    postal_code: "97103",
    country_code: "us",
  },
}

/** A postal address in the region, for the buyer. */
export function addressIn(region: RegionKey, buyer: Buyer = SOMEBODY) {
  return { ...PLACES[region], company: "", phone: "", ...buyer }
}

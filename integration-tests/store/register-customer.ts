import type Medusa from "@medusajs/js-sdk"
import type { RegionKey } from "../../demo/src/scripts/seed/regions"
import { addressIn, type Buyer } from "./addresses"
import { newClient } from "./open-store"
import type { Store } from "./store"

/** A customer with an account. */
export interface Shopper {
  id: string
  email: string
  buyer: Buyer
  /** The customer's own client, logged in. */
  client: Medusa
}

const PASSWORD = "a-good-password"

/**
 * Opens an account in the shop, as a customer does, and saves an address in it.
 *
 * @param region where the customer lives
 */
export async function registerCustomer(
  store: Store,
  { email, region, ...buyer }: Buyer & { email: string; region: RegionKey }
): Promise<Shopper> {
  const client = newClient(store.baseUrl, store.publishableKey)
  await client.auth.register("customer", "emailpass", { email, password: PASSWORD })
  const { company, ...person } = buyer
  const { customer } = await client.store.customer.create({
    email,
    ...person,
    ...(company && { company_name: company }),
  })
  await client.auth.login("customer", "emailpass", { email, password: PASSWORD })
  await client.store.customer.createAddress({
    ...addressIn(region, buyer),
    address_name: "Home",
    is_default_billing: true,
    is_default_shipping: true,
  })
  return { id: customer.id, email, buyer, client }
}

import { registerCustomer, type Shopper } from "./register-customer"
import type { Store } from "./store"

const CUSTOMERS = {
  amelia: {
    email: "amelia.hart@example.com",
    first_name: "Amelia",
    last_name: "Hart",
    region: "uk",
  },
  noah: {
    email: "noah.bell@example.com",
    first_name: "Noah",
    last_name: "Bell",
    company: "Bell & Sons Ltd",
    region: "uk",
  },
  greta: {
    email: "greta.lindner@example.com",
    first_name: "Greta",
    last_name: "Lindner",
    region: "germany",
  },
  walt: {
    email: "walt.ramirez@example.com",
    first_name: "Walt",
    last_name: "Ramirez",
    region: "usa",
  },
} as const

/** The customers of the demo who have an account, by first name. */
export type DemoCustomers = Record<keyof typeof CUSTOMERS, Shopper>

/** Opens the accounts of the demo's customers. */
export async function registerDemoCustomers(store: Store): Promise<DemoCustomers> {
  return {
    amelia: await registerCustomer(store, CUSTOMERS.amelia),
    noah: await registerCustomer(store, CUSTOMERS.noah),
    greta: await registerCustomer(store, CUSTOMERS.greta),
    walt: await registerCustomer(store, CUSTOMERS.walt),
  }
}

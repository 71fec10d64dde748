import { type CustomerSnapshot } from "../order/order-snapshot"

/** A customer with an account, of whom nothing but name and e-mail is known. */
export const customer = (more: Partial<CustomerSnapshot> = {}): CustomerSnapshot => ({
  id: "cus_01JABCDEFGHJKMNPQRSTVWXYZ0",
  has_account: true,
  email: "jane@example.com",
  first_name: "Jane",
  last_name: "Roe",
  company_name: null,
  phone: null,
  group_ids: [],
  tax_number: null,
  account_number: null,
  created_at: "2026-06-01T00:00:00.000Z",
  billing_address: null,
  shipping_address: null,
  ...more,
})

import { type CustomerSnapshot } from "../order/order-snapshot"
import { planContact } from "../contact/plan-contact"
import { planOrder } from "../plan/plan-order"
import { ledgerRow, plainOrder, settings } from "./books"

const customer = (more: Partial<CustomerSnapshot> = {}): CustomerSnapshot => ({
  id: "cus_1",
  has_account: false,
  email: "jane@example.com",
  first_name: "Jane",
  last_name: "Roe",
  company_name: "Roe Ltd",
  phone: null,
  group_ids: [],
  tax_number: "GB 123",
  account_number: "A-7",
  created_at: "2026-06-01T00:00:00.000Z",
  billing_address: null,
  shipping_address: null,
  ...more,
})

describe("a customer's numbers", () => {
  const planned = (one: CustomerSnapshot, posted: object | null = null) =>
    planContact(
      one.id,
      one,
      null,
      posted ? [ledgerRow({ kind: "contact", source_id: one.id, posted })] : [],
      true
    )

  it("go to Xero with the company's name, and again when they change", () => {
    const first = planned(customer())
    expect(first).toMatchObject({
      action: "create",
      payload: { Name: "Roe Ltd", LastName: "Roe", TaxNumber: "GB 123", AccountNumber: "A-7" },
    })
    const posted = first?.payload ?? {}
    expect(planned(customer(), posted)).toBeNull()
    const moved = planned(customer({ tax_number: "GB 456" }), posted)
    expect(moved).toMatchObject({ action: "update", payload: { TaxNumber: "GB 456" } })
    expect(planned(customer({ account_number: "A-8" }), posted)?.payload.AccountNumber).toBe("A-8")
  })

  it("wipe nothing in Xero when they vanish", () => {
    const posted = planned(customer())?.payload ?? {}
    expect(planned(customer({ tax_number: null, account_number: " " }), posted)).toBeNull()
  })

  it("are left out rather than cut beyond the 50 characters that Xero takes", () => {
    const long = customer({ tax_number: "1".repeat(51), account_number: "1".repeat(50) })
    expect(planned(long)?.payload.TaxNumber).toBeUndefined()
    expect(planned(long)?.payload.AccountNumber).toHaveLength(50)
  })
})

describe("the contact that guests share", () => {
  const shared = settings({ guest_contacts: "sales_channel" })
  const sold = { sales_channel_id: "sc_1", sales_channel_name: "Webshop" }
  const contactOf = (
    buyer: CustomerSnapshot | null,
    ledger: Parameters<typeof planOrder>[2] = []
  ) =>
    planOrder(plainOrder({ ...sold, customer: buyer }), shared, ledger).commands.find(
      ({ kind }) => kind === "contact"
    )

  it("bears the channel's name and nobody's details", () => {
    expect(contactOf(customer())).toEqual({
      kind: "contact",
      action: "create",
      source_id: "channel:sc_1",
      key: "channel:sc_1",
      payload: { Name: "Webshop customers" },
    })
    expect(contactOf(null)).toEqual(contactOf(customer()))
  })

  it("is made once, and not changed by another guest or a renamed channel", () => {
    const row = ledgerRow({
      kind: "contact",
      source_id: "channel:sc_1",
      key: "channel:sc_1",
      posted: { Name: "Old name customers" },
    })
    expect(contactOf(customer({ email: "max@example.com" }), [row])).toBeUndefined()
  })

  it("is not for customers with an account", () => {
    expect(contactOf(customer({ has_account: true }))).toMatchObject({
      source_id: "cus_1",
      payload: { Name: "Roe Ltd" },
    })
  })
})

import { contactPayload } from "../contact/contact"
import { contactChange } from "../contact/contact-change"
import { contactNumber, contactSource } from "../contact/contact-number"
import { type CustomerSnapshot } from "../order/order-snapshot"
import { planCustomer } from "../contact/plan-customer"
import { planOrder } from "../plan/plan-order"
import { address, ledgerRow, plainOrder, settings } from "./books"
import { customer } from "./customer"

const nameless = { first_name: null, last_name: null }
const nowhere = { billing_address: null, shipping_address: null }

describe("a contact's payload", () => {
  it.each<[string, Partial<CustomerSnapshot>, object, string]>([
    ["the company", { company_name: "Roe Ltd" }, {}, "Roe Ltd"],
    ["the person", {}, {}, "Jane Roe"],
    [
      "the default billing address",
      { ...nameless, billing_address: address({ company: "Own Ltd" }) },
      {},
      "Own Ltd",
    ],
    [
      "the order's billing address",
      nameless,
      { billing_address: address({ first_name: "Max", last_name: null }) },
      "Max",
    ],
    ["the e-mail", nameless, nowhere, "jane@example.com"],
    ["cleaned words", { first_name: " <b>Jane\t", last_name: "  van  Roe>" }, {}, "b Jane van Roe"],
    ["at most 255 letters", { first_name: "x".repeat(300), last_name: null }, {}, "x".repeat(255)],
  ])("is named by %s", (_what, own, ordered, name) => {
    expect(contactPayload(customer(own), plainOrder(ordered)).Name).toBe(name)
  })

  it("lets the customer's own details win and the order fill the gaps", () => {
    const own = customer({ phone: "020 1", billing_address: address({ city: "York" }) })
    const payload = contactPayload(
      own,
      plainOrder({
        email: "other@example.com",
        shipping_address: address({ phone: "020 2", province: "ON", country_code: "tr" }),
      })
    )
    expect(payload).toEqual({
      Name: "Jane Roe",
      FirstName: "Jane",
      LastName: "Roe",
      EmailAddress: "jane@example.com",
      Phones: [{ PhoneType: "DEFAULT", PhoneNumber: "020 1" }],
      Addresses: [
        {
          AddressType: "POBOX",
          AddressLine1: "1 High Street",
          City: "York",
          PostalCode: "LS1 1AA",
          Country: "United Kingdom",
          AttentionTo: "Jane Roe",
        },
        {
          AddressType: "STREET",
          AddressLine1: "1 High Street",
          City: "Leeds",
          Region: "ON",
          PostalCode: "LS1 1AA",
          Country: "Turkiye",
          AttentionTo: "Jane Roe",
        },
      ],
    })
  })

  it("writes every country in plain letters", () => {
    const regions = ["ci", "ax", "st", "hk", "ba", "re", "cw", "bl", "gs", "um"]
    for (const country_code of regions) {
      const { Addresses } = contactPayload(
        customer({ billing_address: address({ country_code }) }),
        null
      )
      expect(Addresses?.[0].Country).toMatch(/^[A-Za-z][A-Za-z ]{1,49}$/)
    }
  })

  it("leaves blank fields out", () => {
    expect(contactPayload(customer({ email: null }), null)).toEqual({
      Name: "Jane Roe",
      FirstName: "Jane",
      LastName: "Roe",
    })
  })
})

describe("a contact's change", () => {
  const posted = contactPayload(customer({ phone: "1", billing_address: address() }), null)

  it("is none when a field vanished, and one when a field differs", () => {
    expect(contactChange(contactPayload(customer(), null), posted, "cus_1", true)).toBeNull()
    const moved = contactPayload(customer({ billing_address: address({ city: "York" }) }), null)
    expect(contactChange(moved, posted, "cus_1", true)).toEqual(moved)
  })

  it("keeps the mark of a name that was taken, also when the customer is renamed", () => {
    const marked = { ...posted, Name: "Jane Roe (jane@example.com)" }
    expect(contactChange(contactPayload(customer(), null), marked, "cus_1", true)).toBeNull()
    const renamed = contactPayload(customer({ last_name: "Doe" }), null)
    expect(contactChange(renamed, marked, "cus_1", true)).toMatchObject({
      Name: "Jane Doe (jane@example.com)",
    })
  })

  it("renames nobody by a name borrowed from an order", () => {
    const guest = customer({ ...nameless, has_account: false })
    const other = plainOrder({ billing_address: address({ first_name: "Max" }) })
    const payload = contactPayload(guest, other)
    expect(contactChange(payload, { ...payload, Name: "Jane Roe" }, "cus_1", false)).toBeNull()
  })

  it("is sent with an order's first invoice, and only then", () => {
    const buyer = customer({ first_name: "Janet" })
    const known = ledgerRow({ kind: "contact", source_id: buyer.id, key: buyer.id, posted })
    const one = plainOrder({ customer: buyer })
    const kinds = (ledger: Parameters<typeof planOrder>[2], more = {}) =>
      planOrder(one, settings(more), ledger).commands.map(({ kind, action }) => `${kind} ${action}`)
    expect(kinds([known])).toEqual(["contact update", "invoice create"])
    expect(kinds([known], { sync_customers: false })).toEqual(["invoice create"])
    expect(kinds([], { sync_customers: false })).toEqual(["contact create", "invoice create"])
  })
})

describe("whose contact it is", () => {
  it("is the customer's, else the e-mail's whatever its case, and always fits Xero", () => {
    const guest = (email: string | null) => contactSource(plainOrder({ email }), settings())
    expect(contactSource(plainOrder({ customer: customer() }), settings())).toBe(customer().id)
    expect(guest("Jane@Example.com ")).toBe(guest("jane@example.com"))
    expect(guest("a@example.com")).not.toBe(guest("b@example.com"))
    expect(guest(null)).toBe("order:order_1")
    expect(guest("a@example.com")).not.toContain("example")
    for (const source of [guest("a@example.com"), customer().id, "x".repeat(80)]) {
      expect(contactNumber(source).length).toBeLessThanOrEqual(50)
    }
  })

  it("is one for all guests of a sales channel, where the owner chose so", () => {
    const shared = settings({ guest_contacts: "sales_channel" })
    const of = (has_account: boolean, sales_channel_id: string | null) =>
      contactSource(plainOrder({ customer: customer({ has_account }), sales_channel_id }), shared)
    expect(of(false, "sc_1")).toBe("channel:sc_1")
    expect(of(true, "sc_1")).toBe(customer().id)
    expect(of(false, null)).toBe(customer().id)
  })

  it("skips guests and customers from before the start date, unless they are in Xero", () => {
    const old = customer({ created_at: "2025-05-05T00:00:00.000Z" })
    expect(planCustomer(old, settings(), []).skipped).toMatch(/start date/)
    expect(planCustomer(customer({ has_account: false }), settings(), []).skipped).toMatch(/Guests/)
    const row = ledgerRow({ kind: "contact", source_id: old.id, posted: { Name: "Old" } })
    expect(planCustomer(old, settings(), [row]).commands).toMatchObject([{ action: "update" }])
  })
})

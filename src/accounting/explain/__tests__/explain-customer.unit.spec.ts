import { address, ledgerRow, settings } from "../../__tests__/books"
import { customer } from "../../__tests__/customer"
import { contactPayload } from "../../contact/contact"
import { type CustomerSnapshot } from "../../order/order-snapshot"
import { explainCustomer } from "../explain-customer"
import { type ExplainedContact } from "../explained-plan"

const explain = (one: CustomerSnapshot, more = {}, posted?: CustomerSnapshot) =>
  explainCustomer(
    one,
    { ...settings(), ...more },
    posted
      ? [
          ledgerRow({
            kind: "contact",
            source_id: one.id,
            state: "posted",
            posted: contactPayload(posted, null),
          }),
        ]
      : []
  )
const contact = (...args: Parameters<typeof explain>) =>
  explain(...args).documents[0] as ExplainedContact

describe("what would be sent of a customer", () => {
  it("is the contact with all that Xero is told of it", () => {
    const billing_address = address({ company: "Roe Ltd", city: "York", country_code: "gb" })
    const own = {
      phone: "020 1",
      account_number: "K 7",
      tax_number: "GB 1",
      company_name: "Roe Ltd",
    }
    expect(contact(customer({ ...own, billing_address }))).toMatchObject({
      action: "create",
      name: "Roe Ltd",
      person: "Jane Roe",
      email: "jane@example.com",
      phones: ["020 1"],
      account_number: "K 7",
      tax_number: "GB 1",
      billing_address: expect.arrayContaining(["York", "United Kingdom"]),
      delivery_address: [],
    })
    expect(contact(customer()).person).toBeNull()
  })

  it.each([
    ["this e-mail: ", {}, { match_contacts_by_name: false }],
    ["this e-mail, else with exactly this name: ", {}, { match_contacts_by_name: true }],
    ["a contact with exactly this name: ", { email: null }, { match_contacts_by_name: true }],
    ["Made as a new contact: ", { email: null }, { match_contacts_by_name: false }],
  ])("says which contact in Xero would be taken over: %s", (words, own, more) => {
    expect(contact(customer(own), more).because).toContain(words)
  })

  it("is a change once the contact is in Xero, and nothing where it is as it should be", () => {
    expect(explain(customer(), {}, customer()).documents).toEqual([])
    expect(contact(customer({ last_name: "Doe" }), {}, customer())).toMatchObject({
      action: "update",
      name: "Jane Doe",
      because: expect.stringMatching(/^Its details have changed/),
    })
    expect(explain(customer({ has_account: false }))).toEqual({
      documents: [],
      holds: [],
      skipped: "Guests are sent with their orders.",
      note: null,
      again: false,
    })
  })
})

import type { ExplainedContact } from "../../src/accounting/explain/explained-plan"
import type { PlanAnswer } from "../../src/api/admin/xero/answers"
import { registerCustomer } from "../store/register-customer"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { type Suite } from "../xero/on-one-host"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const NOTHING = { documents: [], holds: [], skipped: null, note: null, again: false }

export const customerPlan: Suite = ({ api }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
  })

  const plan = async (id: string) =>
    (await shop.store.admin.client.fetch<PlanAnswer>(`/admin/xero/customers/${id}/plan`)).plan
  const contactOf = async (id: string) => {
    const [document] = (await plan(id)).documents
    return document as ExplainedContact
  }
  const register = () =>
    registerCustomer(shop.store, {
      email: "ada@example.com",
      region: "uk",
      first_name: "Ada",
      last_name: "Byron",
      company: "Engines Ltd",
      phone: "020 7946 0000",
    })

  it("shows the contact that goes out, then what of it has changed", async () => {
    await expect(plan("cus_unknown")).rejects.toMatchObject({
      status: 404,
      message: "There is no customer cus_unknown.",
    })
    const { id } = await register()
    const before = sandbox.control.calls({}).length
    const contact = await contactOf(id)
    expect(contact).toEqual({
      kind: "contact",
      action: "create",
      name: "Engines Ltd",
      person: "Ada Byron",
      email: "ada@example.com",
      phones: ["020 7946 0000"],
      billing_address: [
        "Ada Byron",
        "14 Quay Street",
        "Flat 2",
        "Bristol",
        "Somerset",
        "BS1 4DB",
        "United Kingdom",
      ],
      delivery_address: expect.arrayContaining(["14 Quay Street"]),
      account_number: null,
      tax_number: null,
      because: expect.stringMatching(/^Made unless Xero has a contact with this e-mail, else /),
    })
    expect(sandbox.control.calls({})).toHaveLength(before)

    await shop.xero.change({ sync_enabled: true, start_date: "2020-01-01" })
    await until(
      "the contact is in Xero",
      () => shop.xero.customer(id),
      ({ entry }) => entry?.state === "done"
    )
    const [made] = (await shop.books.contacts()).filter(({ ContactNumber }) => ContactNumber)
    const [address] = made.Addresses?.filter(({ AddressType }) => AddressType === "POBOX") ?? []
    expect(made).toMatchObject({ Name: contact.name, EmailAddress: contact.email })
    expect(contact.billing_address).toEqual(
      expect.arrayContaining([address.AddressLine1, address.City, address.PostalCode])
    )
    expect(await plan(id)).toEqual(NOTHING)

    await shop.xero.change({ send_when: "by_hand" })
    await shop.store.admin.admin.customer.update(id, { company_name: "Analytical Engines Ltd" })
    expect(await contactOf(id)).toMatchObject({
      action: "update",
      name: "Analytical Engines Ltd",
      because: expect.stringMatching(/^Its details have changed in the store/),
    })
  })

  it("says why nothing would be sent", async () => {
    const { id } = await register()
    await shop.xero.change({ sync_customers: false })
    expect(await plan(id)).toEqual({
      ...NOTHING,
      skipped: "Customers are switched off under Settings → Xero.",
    })
    await shop.xero.disconnect()
    await expect(plan(id)).rejects.toMatchObject({
      status: 400,
      message: "No Xero organisation is connected. Connect one under Settings → Xero.",
    })
  })
}

import { type Suite } from "../xero/on-one-host"
import { registerCustomer, type Shopper } from "../store/register-customer"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const contactMatching: Suite = ({ api }) => {
  let shop: ConnectedStore
  let amelia: Shopper

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    amelia = await registerCustomer(shop.store, {
      email: "amelia@example.com",
      first_name: "Amelia",
      last_name: "Hart",
      region: "uk",
    })
  })

  const accountant = (contact: object) =>
    sandbox.control.act(shop.tenantId, "create_contact", contact) as { ContactID: string }
  /** Switches on and waits until the customer was dealt with; gives the books' contacts then. */
  const sync = async (ending: "posted" | "held" = "posted") => {
    await shop.xero.change({ sync_enabled: true })
    await until(
      `the customer is ${ending}`,
      () => shop.xero.customer(amelia.id),
      ({ documents, entry }) =>
        ending === "held" ? entry?.state === "held" : documents[0]?.state === "posted"
    )
    return (await shop.books.contacts()).filter(({ EmailAddress, Name }) =>
      [EmailAddress, Name].some((text) => /am[eé]lia|hart/i.test(text ?? ""))
    )
  }

  it("takes the one contact with the customer's e-mail, and overwrites only what it knows", async () => {
    const { ContactID } = accountant({
      Name: "HART A (web)",
      FirstName: "A",
      EmailAddress: "Amelia@Example.com",
      AccountNumber: "A-17",
      TaxNumber: "GB123456789",
      Phones: [
        { PhoneType: "DEFAULT", PhoneNumber: "0117 111" },
        { PhoneType: "MOBILE", PhoneNumber: "07700 900" },
      ],
      Addresses: [
        { AddressType: "POBOX", AddressLine1: "1 Old Road", City: "Bath", PostalCode: "BA1" },
      ],
    })
    await shop.store.admin.admin.customer.update(amelia.id, {
      metadata: { tax_number: "GB999999999", account_number: "B-1" },
    })
    const contacts = await sync()
    expect(contacts).toHaveLength(1)
    expect(contacts[0]).toMatchObject({
      ContactID,
      Name: "Amelia Hart",
      FirstName: "Amelia",
      LastName: "Hart",
      EmailAddress: "amelia@example.com",
      AccountNumber: "A-17",
      TaxNumber: "GB123456789",
    })
    expect(contacts[0].ContactNumber).toBeFalsy()
    const phones = contacts[0].Phones.filter(({ PhoneNumber }) => PhoneNumber)
    expect(phones.map(({ PhoneType, PhoneNumber }) => [PhoneType, PhoneNumber]).sort()).toEqual([
      ["DEFAULT", "0117 111"],
      ["MOBILE", "07700 900"],
    ])
    for (const type of ["POBOX", "STREET"]) {
      const address = contacts[0].Addresses.find(({ AddressType }) => AddressType === type)
      expect(address).toMatchObject({ AddressLine1: "14 Quay Street", PostalCode: "BS1 4DB" })
    }
  })

  it("takes the one contact of exactly that name, but for case and accents", async () => {
    const { ContactID } = accountant({ Name: "AMÉLIA Hart" })
    accountant({ Name: "Amelia Hartley" })
    const contacts = await sync()
    expect(contacts).toHaveLength(2)
    const taken = contacts.find((contact) => contact.ContactID === ContactID)
    expect(taken).toMatchObject({ Name: "Amelia Hart", EmailAddress: "amelia@example.com" })
  })

  it("leaves a contact of that name alone when the owner does not match by name", async () => {
    const { ContactID } = accountant({ Name: "Amelia Hart" })
    await shop.xero.change({ match_contacts_by_name: false })
    const contacts = await sync()
    expect(contacts).toHaveLength(2)
    const own = contacts.find((contact) => contact.ContactNumber === amelia.id)
    expect(own?.Name).toBe("Amelia Hart (amelia@example.com)")
    const other = contacts.find((contact) => contact.ContactID === ContactID)
    expect(other?.EmailAddress).toBeFalsy()
  })

  it("takes the contact with the customer's number before any other that fits", async () => {
    const { ContactID } = accountant({ Name: "Formerly Smith", ContactNumber: amelia.id })
    accountant({ Name: "Hart, the other", EmailAddress: "amelia@example.com" })
    const contacts = await sync()
    expect(contacts).toHaveLength(2)
    const taken = contacts.find((contact) => contact.ContactID === ContactID)
    expect(taken).toMatchObject({ ContactNumber: amelia.id, Name: "Amelia Hart" })
  })

  it("takes no archived contact, however well it fits", async () => {
    const { ContactID } = accountant({ Name: "Amelia Hart", EmailAddress: "amelia@example.com" })
    sandbox.control.act(shop.tenantId, "archive_contact", { contact: ContactID })
    const contacts = await sync()
    expect(contacts).toHaveLength(2)
    const own = contacts.find((contact) => contact.ContactNumber === amelia.id)
    expect(own).toMatchObject({ Name: "Amelia Hart", ContactStatus: "ACTIVE" })
    const retired = contacts.find((contact) => contact.ContactID === ContactID)
    expect(retired?.ContactStatus).toBe("ARCHIVED")
  })

  it("chooses among several contacts of one e-mail by nothing but a person's merging them", async () => {
    const into = accountant({ Name: "Hart at home", EmailAddress: "amelia@example.com" })
    const from = accountant({ Name: "Hart at work", EmailAddress: "amelia@example.com" })
    await sync("held")
    const { entry } = await shop.xero.customer(amelia.id)
    expect(entry).toMatchObject({
      code: "ambiguous_contact",
      reason:
        "The contact of this customer could be any of 2 contacts in Xero with the same e-mail. " +
        "Merge them in Xero, or archive those that are not wanted, then retry.",
    })
    const { lines } = await shop.xero.log({ state: "held" })
    expect(lines.map(({ code, reason }) => [code, reason])).toContainEqual([
      entry?.code,
      entry?.reason,
    ])
    sandbox.control.act(shop.tenantId, "merge_contacts", {
      from: from.ContactID,
      into: into.ContactID,
    })
    await shop.xero.retry({ state: "held" })
    const contacts = await sync()
    expect(contacts.filter(({ ContactStatus }) => ContactStatus === "ACTIVE")).toEqual([
      expect.objectContaining({ ContactID: into.ContactID, Name: "Amelia Hart" }),
    ])
  })
}

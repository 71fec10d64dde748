import { type Suite } from "../xero/on-one-host"
import { type OrderRequest, placeOrder } from "../store/place-order"
import { registerCustomer } from "../store/register-customer"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import type { ContactInBooks } from "../xero/open-books"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const contacts: Suite = ({ api }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true })
  })

  /** The contacts the plugin made or took, once nothing waits any more. */
  const settledContacts = async () => {
    await until(
      "nothing waits",
      () => shop.xero.status(),
      ({ waiting, last_synced_at }) =>
        last_synced_at !== null && Object.values(waiting).every((count) => count === 0)
    )
    return (await shop.books.contacts()).filter(({ ContactNumber }) => ContactNumber)
  }
  const amelia = (email = "amelia@example.com") =>
    registerCustomer(shop.store, {
      email,
      first_name: "Amelia",
      last_name: "Hart",
      region: "uk",
      phone: "0117 496 0001",
    })
  const contactOf = async (customerId: string) =>
    (await shop.books.contacts()).find(({ ContactNumber }) => ContactNumber === customerId)
  /** The contact of a customer as soon as it pleases. */
  const untilContact = (customerId: string, pleases: (contact: ContactInBooks) => boolean) =>
    until(
      "the contact is as it should be",
      () => contactOf(customerId),
      (contact) => contact !== undefined && pleases(contact)
    )
  const place = (from: OrderRequest["from"], items: Record<string, number>) =>
    placeOrder(shop.store, { region: "uk", from, items })
  const phonesOf = (contact?: ContactInBooks) =>
    contact?.Phones.map(({ PhoneNumber }) => PhoneNumber).filter(Boolean)

  it("makes a contact of a customer who registers, without any order", async () => {
    const { id } = await amelia()
    expect(await untilContact(id, () => true)).toMatchObject({
      Name: "Amelia Hart",
      FirstName: "Amelia",
      LastName: "Hart",
      EmailAddress: "amelia@example.com",
      ContactStatus: "ACTIVE",
    })
    const { documents } = await until(
      "the contact is recorded",
      () => shop.xero.customer(id),
      (subject) => subject.documents[0]?.state === "posted"
    )
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({ kind: "contact", number: "Amelia Hart" })
  })

  it("updates the contact when the customer is renamed, and wipes nothing that is blank", async () => {
    const { id } = await amelia()
    const before = await untilContact(id, () => true)
    expect(phonesOf(before)).toEqual(["0117 496 0001"])
    await shop.store.admin.admin.customer.update(id, {
      first_name: "Amy",
      company_name: "Hart & Daughters Ltd",
      phone: "",
    })
    const after = await untilContact(id, ({ FirstName }) => FirstName === "Amy")
    expect(after).toMatchObject({
      ContactID: before?.ContactID,
      Name: "Hart & Daughters Ltd",
      LastName: "Hart",
      EmailAddress: "amelia@example.com",
    })
    expect(phonesOf(after)).toEqual(["0117 496 0001"])
    expect(await settledContacts()).toHaveLength(1)
  })

  it("leaves the contact of a deleted customer as it is", async () => {
    const { id } = await amelia()
    const before = await untilContact(id, () => true)
    await shop.store.admin.admin.customer.delete(id)
    await shop.store.admin.client.fetch(`/admin/xero/customers/${id}/send`, { method: "POST" })
    await until(
      "the deletion was looked at",
      () => shop.xero.customer(id),
      ({ entry }) => entry?.state === "skipped"
    )
    expect(await contactOf(id)).toEqual(before)
  })

  it("gives two customers of one name a contact each", async () => {
    await shop.xero.change({ sync_enabled: false })
    await amelia()
    await amelia("another.amelia@example.com")
    await shop.xero.change({ sync_enabled: true })
    await until(
      "both contacts are made",
      () => shop.xero.status(),
      ({ documents }) => documents.contact === 2
    )
    const [plain, marked] = (await settledContacts()).sort((a, b) => a.Name.length - b.Name.length)
    expect(plain.Name).toBe("Amelia Hart")
    expect(marked.Name).toBe(`Amelia Hart (${marked.EmailAddress})`)
    expect([plain.EmailAddress, marked.EmailAddress].sort()).toEqual([
      "amelia@example.com",
      "another.amelia@example.com",
    ])
  })

  it("has a guest and the customer registered with the same e-mail share a contact", async () => {
    await place({ email: "amelia@example.com", first_name: "A.", last_name: "Hart" }, { TOWEL: 1 })
    await until(
      "the guest's invoice is in Xero",
      () => shop.books.invoices(),
      (invoices) => invoices.length === 1
    )
    const shopper = await amelia()
    await place(shopper, { SOCKS: 1 })
    const invoices = await until(
      "the customer's invoice is in Xero",
      () => shop.books.invoices(),
      (all) => all.length === 2
    )
    const contacts = await settledContacts()
    expect(contacts).toHaveLength(1)
    expect(contacts[0].Name).toBe("Amelia Hart")
    expect(invoices.map(({ Contact }) => Contact.ContactID)).toEqual([
      contacts[0].ContactID,
      contacts[0].ContactID,
    ])
    expect((await shop.xero.customer(shopper.id)).documents[0].state).toBe("posted")
  })

  it.each(["a guest", "a registered customer"])(
    "makes one contact for two orders of %s that are sent together",
    async (who) => {
      const from =
        who === "a guest"
          ? { email: "gus@example.com", first_name: "Gus", last_name: "Guest" }
          : await amelia()
      await shop.xero.change({ sync_enabled: false })
      await place(from, { TOWEL: 1 })
      await place(from, { SOCKS: 2 })
      await shop.xero.change({ sync_enabled: true })
      const invoices = await until(
        "both invoices are in Xero",
        () => shop.books.invoices(),
        (all) => all.length === 2
      )
      const contacts = await settledContacts()
      expect(contacts).toHaveLength(1)
      expect(new Set(invoices.map(({ Contact }) => Contact.ContactID)).size).toBe(1)
    }
  )
}

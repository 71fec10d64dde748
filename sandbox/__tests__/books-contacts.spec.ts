import { Address, Contact, Phone } from "xero-node"
import { create, failure, goods, invoice, messages, openShop, type Shop } from "./books-shop"

describe("contacts", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop.sandbox.stop())

  async function put(...contacts: Contact[]): Promise<Contact[]> {
    const { body } = await shop.api.createContacts(shop.tenantId, { contacts }, false)
    return body.contacts ?? []
  }
  async function post(...contacts: Contact[]): Promise<Contact[]> {
    const { body } = await shop.api.updateOrCreateContacts(shop.tenantId, { contacts }, false)
    return body.contacts ?? []
  }
  async function read(id = ""): Promise<Contact> {
    return (await shop.api.getContact(shop.tenantId, id)).body.contacts?.[0] ?? {}
  }

  it("creates with PUT, and refuses a name or number that is taken", async () => {
    const [made] = await put({ name: "Grace Hopper", contactNumber: "cus_1" })
    expect(made.contactID).toMatch(/^[0-9a-f-]{36}$/)
    const [name, number] = await put(
      { name: "GRACE hopper" },
      { name: "Somebody else", contactNumber: "cus_1" }
    )
    expect(messages(name)).toEqual([
      "The contact name GRACE hopper is already assigned to another contact. The contact name must be unique across all active contacts.",
    ])
    expect(messages(number)[0]).toContain("cus_1 is already assigned")
    expect([name.contactID, name.hasValidationErrors, name.statusAttributeString]).toEqual([
      "00000000-0000-0000-0000-000000000000",
      true,
      "ERROR",
    ])
  })

  it("creates or changes with POST: by ContactID, ContactNumber, else Name", async () => {
    const [first] = await post({ name: "Alan Turing", contactNumber: "cus_2" })
    const [byNumber] = await post({ contactNumber: "cus_2", firstName: "Alan" })
    const [byName] = await post({ name: "alan turing", lastName: "Turing" })
    const [byId] = await post({ contactID: first.contactID, emailAddress: "alan@example.com" })
    expect([byNumber, byName, byId].map((contact) => contact.contactID)).toEqual(
      Array(3).fill(first.contactID)
    )
    const contact = await read("cus_2")
    expect([contact.name, contact.firstName, contact.lastName, contact.emailAddress]).toEqual([
      "alan turing",
      "Alan",
      "Turing",
      "alan@example.com",
    ])
    const [other] = await post({ name: "Ada Lovelace" })
    const [taken] = await post({ contactID: other.contactID, name: "Alan Turing" })
    expect(messages(taken)[0]).toContain("already assigned")
  })

  it("changes nothing for a ContactID by itself, and drops persons that a document leaves out", async () => {
    const contactPersons = [{ firstName: "Pat", emailAddress: "pat@example.com" }]
    const [made] = await put({ name: "Persons Ltd", contactPersons })
    const { contactID } = made
    const before = await read(contactID)
    await create(shop, invoice("", [goods(1)], { contact: { contactID } }))
    expect((await read(contactID)).contactPersons).toEqual(before.contactPersons)
    await create(shop, invoice("", [goods(1)], { contact: { contactID, firstName: "P" } }))
    expect((await read(contactID)).contactPersons).toEqual([])
  })

  it.each([
    [{ name: "" }, "must be specified"],
    [{ name: "a <b>" }, "angle brackets"],
    [{ name: " a" }, "spaces"],
    [{ name: "a  b" }, "spaces"],
    [{ name: "x".repeat(256) }, "maximum length of 255"],
    [{ name: "E", emailAddress: "nobody" }, "Email address must be valid."],
    [{ name: "N", contactNumber: "x".repeat(51) }, "maximum length of 50"],
    [
      { name: "A", addresses: [{ addressType: Address.AddressTypeEnum.POBOX, country: "G8" }] },
      "letters only",
    ],
    [
      {
        name: "P",
        phones: [{ phoneType: Phone.PhoneTypeEnum.MOBILE, phoneNumber: "1".repeat(51) }],
      },
      "maximum length of 50",
    ],
  ])("refuses %j", async (contact: Contact, part) => {
    const [refused] = await put(contact)
    expect(messages(refused).join(" ")).toContain(part)
  })

  it("keeps an archived contact's number reserved, frees its name, and never restores it", async () => {
    const [made] = await put({ name: "Old Customer", contactNumber: "cus_3" })
    const contactStatus = Contact.ContactStatusEnum.ARCHIVED
    await post({ contactID: made.contactID, contactStatus })
    const [again, number, back] = [
      ...(await put({ name: "Old Customer" }, { name: "New", contactNumber: "cus_3" })),
      ...(await post({
        contactID: made.contactID,
        contactStatus: Contact.ContactStatusEnum.ACTIVE,
      })),
    ]
    expect(again.contactID).not.toBe(made.contactID)
    expect(messages(number)[0]).toContain("cus_3 is already assigned")
    expect(messages(back)[0]).toContain("has been archived")
    const contact = { contactID: made.contactID }
    const [refused] = await create(shop, invoice("", [goods(1)], { contact }))
    expect(messages(refused)).toEqual([
      "The contact with the specified contact details has been archived. The contact must be un-archived before creating new invoices or credit notes.",
    ])
  })

  it("merges: the documents move, the old contact points to the new one and takes no invoice", async () => {
    const [made] = await create(shop, invoice("Twin A", [goods(100)]))
    const [into] = await put({ name: "Twin B" })
    shop.act("merge_contacts", { from: "Twin A", into: "Twin B" })
    const old = await read(made.contact?.contactID)
    expect([old.mergedToContactID, old.contactStatus]).toEqual([into.contactID, "ARCHIVED"])
    const moved = await shop.api.getInvoice(shop.tenantId, made.invoiceID ?? "")
    expect(moved.body.invoices?.[0].contact?.contactID).toBe(into.contactID)
    expect((await read(into.contactID)).balances?.accountsReceivable?.outstanding).toBe(120)
  })

  it("answers 404 in plain text for a contact that is not there", async () => {
    const { status, body } = await failure(shop.api.getContact(shop.tenantId, "nobody"))
    expect([status, typeof body]).toEqual([404, "string"])
  })

  it("lists: IDs, archived ones only when asked, search, summary", async () => {
    const [made] = await put({ name: "Findable", emailAddress: "needle@example.com" })
    const get = (...rest: unknown[]) =>
      shop.api.getContacts(
        shop.tenantId,
        ...(rest as [Date?, string?, string?, string[]?, number?, boolean?, boolean?, string?])
      )
    const none = undefined
    const ids = await get(none, none, none, [made.contactID])
    expect(ids.body.contacts?.map((contact) => contact.name)).toEqual(["Findable"])
    const archived = 'ContactStatus=="ARCHIVED"'
    expect((await get(none, archived)).body.contacts).toEqual([])
    const all = await get(none, archived, none, none, none, true)
    expect(all.body.contacts?.length).toBeGreaterThan(0)
    const found = await get(none, none, none, none, none, none, true, "NEEDLE")
    expect(found.body.contacts?.map((contact) => contact.name)).toEqual(["Findable"])
    expect(found.body.contacts?.[0].isCustomer).toBeUndefined()
    const email = await get(none, 'EmailAddress!=null&&EmailAddress.StartsWith("Needle")')
    expect(email.body.contacts?.length).toBe(1)
  })
})

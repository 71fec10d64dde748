import { type InvoicePayload, type LinePayload } from "../../../../accounting/ledger/payload"
import { booksOf } from "../../../../../sandbox/books"
import { faultOf, openGateway, type OpenGateway, valueOf } from "./open-gateway"

describe("what documents can name, over the gateway", () => {
  let open: OpenGateway
  let contactId: string
  beforeEach(async () => {
    open = await openGateway()
    const payload = { Name: "Ada", AccountNumber: "D-1815", TaxNumber: "GB123456789" }
    const [made] = valueOf(await open.gateway.createContacts([{ key: "cus_1", payload }]))
    contactId = valueOf(made).contact_id
  })
  afterEach(() => open.sandbox.stop())

  const books = () => booksOf(open.sandbox.control.organisation(open.tenantId))
  const act = (name: string, input: object) => open.sandbox.control.act(open.tenantId, name, input)
  const document = (more: Partial<LinePayload>) => ({
    Reference: "Order #1",
    Date: "2026-11-11",
    CurrencyCode: "GBP",
    LineAmountTypes: "Exclusive" as const,
    Status: "AUTHORISED" as const,
    LineItems: [
      {
        Description: "Shirt",
        Quantity: 1,
        UnitAmount: 10.3333,
        AccountCode: "200",
        TaxType: "OUTPUT2",
        ...more,
      },
    ],
  })
  const invoice = async (key: string, line: Partial<LinePayload>, more: Partial<InvoicePayload>) =>
    valueOf(
      await open.gateway.createInvoices([
        { key, contact_id: contactId, payload: { ...document(line), InvoiceNumber: key, ...more } },
      ])
    )[0]
  const note = async (key: string, line: Partial<LinePayload>) => {
    const payload = { ...document(line), CreditNoteNumber: key }
    const element = { key, contact_id: contactId, payload }
    return valueOf(await open.gateway.createCreditNotes([element]))[0]
  }

  it("keeps a contact's account number and tax number, and an update changes them", async () => {
    expect(books().contacts.find(({ ContactID }) => ContactID === contactId)).toMatchObject({
      AccountNumber: "D-1815",
      TaxNumber: "GB123456789",
    })
    const payload = { Name: "Ada", TaxNumber: "GB987654321" }
    const element = { key: "cus_1", contact_id: contactId, payload }
    valueOf(valueOf(await open.gateway.updateContacts([element]))[0])
    expect(books().contacts.find(({ ContactID }) => ContactID === contactId)).toMatchObject({
      AccountNumber: "D-1815",
      TaxNumber: "GB987654321",
    })
  })

  it("puts tracking and item codes on the lines of invoices and credit notes", async () => {
    act("create_item", { Code: "WEB" })
    const [sales, region] = valueOf(await open.gateway.trackingCategories())
    const choice = (category: typeof sales, at: number) => ({
      TrackingCategoryID: category.tracking_category_id,
      TrackingOptionID: category.options[at].tracking_option_id,
    })
    const line = { ItemCode: "WEB", Tracking: [choice(sales, 1), choice(region, 0)] }
    valueOf(await invoice("W-1", line, { DueDate: "2026-11-25" }))
    valueOf(await note("CN-1", line))
    for (const [{ LineItems }] of [books().invoices, books().creditNotes]) {
      expect(LineItems[0]).toMatchObject({ ...line, UnitAmount: "10.3333" })
    }
  })

  it("refuses an item code and a tracking option that Xero does not have any more", async () => {
    expect(faultOf(await note("CN-1", { ItemCode: "WEB" }))).toMatchObject({
      kind: "rejected",
      unclear: false,
    })
    const [category] = valueOf(await open.gateway.trackingCategories())
    const [option] = category.options
    act("archive_tracking", { category: category.name, option: option.name })
    const [again] = valueOf(await open.gateway.trackingCategories())
    expect(again.options.map(({ status }) => status)).toEqual(["ARCHIVED", "ACTIVE", "ACTIVE"])
    const { tracking_category_id, options } = again
    const Tracking = [
      {
        TrackingCategoryID: tracking_category_id,
        TrackingOptionID: options[0].tracking_option_id,
      },
    ]
    expect(faultOf(await note("CN-1", { Tracking })).message).toContain("archived")
  })

  it("leaves the due date to the contact's terms where none is sent", async () => {
    const refused = await invoice("W-1", {}, {})
    expect(faultOf(refused)).toMatchObject({ kind: "rejected", unclear: false })
    act("set_payment_terms", { contact: "Ada", day: 30 })
    valueOf(await invoice("W-1", {}, {}))
    expect(books().invoices[0].DueDate).toBe("2026-12-11")
  })

  it("finds no supplier's credit note of the same number", async () => {
    const CreditNotes = ["ACCPAYCREDIT", "ACCRECCREDIT"].map((Type) => ({
      Type,
      CreditNoteID: Type,
      CreditNoteNumber: "CN-1",
    }))
    open.sandbox.control.fault({ kind: "status", status: 200, body: { CreditNotes } })
    const found = valueOf(await open.gateway.findCreditNotes(["CN-1"]))
    expect(found.map(({ credit_note_id }) => credit_note_id)).toEqual(["ACCRECCREDIT"])
  })
})

import { onBooksEvent, booksSummary, type BooksEvent } from "../books"
import { create, goods, imbalance, invoice, openShop, type Shop } from "./books-shop"

describe("the accountant", () => {
  let shop: Shop
  const events: BooksEvent[] = []
  let stop: () => void
  beforeAll(async () => {
    shop = await openShop("AU")
    stop = onBooksEvent((_organisation, event) => events.push(event))
  })
  afterAll(() => {
    stop()
    return shop.sandbox.stop()
  })
  beforeEach(() => {
    events.length = 0
  })
  afterEach(() => expect(imbalance(shop.organisation())).toBe(""))

  const bill = async (amount: number) =>
    (await create(shop, invoice("Customer", [goods(amount, { taxType: "OUTPUT" })])))[0]

  it("records and deletes payments, which subscribers hear of as changes of the invoice", async () => {
    const { invoiceID = "", invoiceNumber = "" } = await bill(100)
    expect(events.map(({ eventCategory, eventType }) => `${eventCategory} ${eventType}`)).toEqual([
      "CONTACT CREATE",
      "INVOICE CREATE",
    ])
    const payment = shop.act("record_payment", { invoice: invoiceNumber, account: "090" })
    expect([payment.Amount, payment.DocumentID]).toEqual(["110.00", invoiceID])
    expect(events[2]).toEqual({
      resourceUrl: `/Invoices/${invoiceID}`,
      resourceId: invoiceID,
      eventCategory: "INVOICE",
      eventType: "UPDATE",
    })
    expect(() => shop.act("void_invoice", { invoice: invoiceID })).toThrow("cannot be edited")
    shop.act("delete_payment", { payment: payment.PaymentID })
    expect(shop.act("void_invoice", { invoice: invoiceID }).Status).toBe("VOIDED")
  })

  it("approves, edits and deletes invoices", async () => {
    const draft = shop.act("create_invoice", {
      Status: "DRAFT",
      Contact: { Name: "Walk-in" },
      LineItems: [{ Description: "Chair", UnitAmount: "50", AccountCode: "200" }],
    })
    const { InvoiceID } = draft
    expect(shop.act("approve_invoice", { invoice: InvoiceID }).Status).toBe("AUTHORISED")
    const lines = [{ Description: "Table", UnitAmount: "80", AccountCode: "200" }]
    const edited = shop.act("edit_invoice", {
      invoice: InvoiceID,
      number: "T-1",
      reference: "",
      lines,
    })
    expect([edited.InvoiceNumber, edited.Total]).toEqual(["T-1", "88.00"])
    expect(() => shop.act("delete_invoice", { invoice: "T-1" })).toThrow("not of valid status")
    expect(() => shop.act("approve_invoice", { invoice: "T-9" })).toThrow("There is no invoice T-9")
  })

  it("credits an invoice, allocates, undoes, refunds and voids", async () => {
    const { invoiceID = "" } = await bill(100)
    const note = shop.act("create_credit_note", { invoice: invoiceID, amount: "22" })
    expect([note.Total, note.TotalTax, note.Status]).toEqual(["22.00", "2.00", "AUTHORISED"])
    const lines = [{ Description: "Goodwill", UnitAmount: "22", AccountCode: "200" }]
    const wrong = shop.act("edit_credit_note", {
      creditNote: note.CreditNoteNumber,
      number: "G-1",
      reference: "Goodwill",
      lines: [{ ...lines[0], UnitAmount: "10" }],
    })
    expect([wrong.CreditNoteNumber, wrong.Reference, wrong.RemainingCredit]).toEqual([
      "G-1",
      "Goodwill",
      "10.00",
    ])
    shop.act("edit_credit_note", { creditNote: "G-1", number: note.CreditNoteNumber, lines })
    const creditNote = note.CreditNoteNumber
    const allocation = shop.act("allocate_credit_note", { creditNote, invoice: invoiceID })
    expect(allocation.Amount).toBe("22.00")
    shop.act("remove_allocation", { allocation: allocation.AllocationID })
    const refund = shop.act("record_payment", { creditNote, account: "090" })
    expect(refund.PaymentType).toBe("ARCREDITPAYMENT")
    shop.act("delete_payment", { payment: refund.PaymentID })
    expect(shop.act("void_credit_note", { creditNote }).Status).toBe("VOIDED")
  })

  it("renames, archives and restores contacts", () => {
    shop.act("create_contact", { Name: "Before", EmailAddress: "" })
    shop.act("rename_contact", { contact: "Before", name: "After" })
    const { ContactID } = shop.act("archive_contact", { contact: "After" })
    expect(() => shop.act("rename_contact", { contact: ContactID, name: "X" })).toThrow("archived")
    expect(shop.act("restore_contact", { contact: ContactID }).ContactStatus).toBe("ACTIVE")
  })

  it("sums up what is in the books", () => {
    const { counts, newest } = booksSummary(shop.organisation())
    expect([counts.invoices, counts.creditNotes, counts.payments]).toEqual([3, 1, 0])
    expect(newest.find((row) => row.number === "T-1")).toMatchObject({
      contact: "Walk-in",
      total: "88.00",
      tax: "8.00",
      open: "88.00",
    })
  })
})

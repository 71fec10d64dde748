import { randomUUID } from "node:crypto"
import { openGateway, type OpenGateway, valueOf } from "./open-gateway"

const DAY = "2026-11-11"

describe("documents read again for an audit", () => {
  let open: OpenGateway
  let contact_id: string
  let bank: string

  beforeEach(async () => {
    open = await openGateway()
    const [contact] = valueOf(
      await open.gateway.createContacts([{ key: "cus_1", payload: { Name: "Ada" } }])
    )
    contact_id = valueOf(contact).contact_id
    const accounts = valueOf(await open.gateway.accounts())
    bank = accounts.find(({ code }) => code === "090")?.account_id ?? ""
  })
  afterEach(() => open.sandbox.stop())

  const common = {
    Reference: "Order #1",
    Date: DAY,
    CurrencyCode: "GBP",
    Status: "AUTHORISED" as const,
    LineItems: [
      { Description: "Shirt", Quantity: 1, UnitAmount: 12, AccountCode: "200", TaxType: "OUTPUT2" },
    ],
  }
  const invoice = async (key: string, LineAmountTypes: "Inclusive" | "Exclusive") => {
    const payload = { ...common, InvoiceNumber: key, LineAmountTypes, DueDate: DAY }
    const [made] = valueOf(await open.gateway.createInvoices([{ key, contact_id, payload }]))
    return valueOf(made).invoice_id
  }

  it("have their lines without tax and with it, whichever way they were sent, and their payments", async () => {
    const inclusive = await invoice("ORD-1", "Inclusive")
    const exclusive = await invoice("ORD-2", "Exclusive")
    const [paid] = valueOf(
      await open.gateway.createPayments([
        {
          key: "#1 capt",
          invoice_id: inclusive,
          payload: { AccountID: bank, Amount: 5, Date: DAY, Reference: "#1 capt" },
        },
      ])
    )
    const found = valueOf(
      await open.gateway.readInvoices([exclusive, inclusive, randomUUID()])
    ).sort((a, b) => a.number.localeCompare(b.number))
    const line = { account_code: "200", tax_type: "OUTPUT2" }
    expect(found).toEqual([
      {
        xero_id: inclusive,
        number: "ORD-1",
        status: "AUTHORISED",
        date: DAY,
        reference: "Order #1",
        contact_id,
        lines: [{ ...line, net: "10.00", tax: "2.00" }],
        payments: [
          {
            payment_id: valueOf(paid).payment_id,
            amount: "5.00",
            date: DAY,
            reference: "#1 capt",
          },
        ],
      },
      {
        xero_id: exclusive,
        number: "ORD-2",
        status: "AUTHORISED",
        date: DAY,
        reference: "Order #1",
        contact_id,
        lines: [{ ...line, net: "12.00", tax: "2.40" }],
        payments: [],
      },
    ])
  })

  it("are found when they were voided or renumbered, and without a payment that was deleted", async () => {
    const voided = await invoice("ORD-1", "Exclusive")
    const renumbered = await invoice("ORD-2", "Exclusive")
    const { tenantId } = open
    open.sandbox.control.act(tenantId, "void_invoice", { invoice: "ORD-1" })
    open.sandbox.control.act(tenantId, "edit_invoice", { invoice: "ORD-2", number: "R-2" })
    const found = valueOf(await open.gateway.readInvoices([voided, renumbered]))
    expect(found.map(({ number, status }) => [number, status]).sort()).toEqual([
      ["ORD-1", "VOIDED"],
      ["R-2", "AUTHORISED"],
    ])
  })

  it("include credit notes with what was paid back of them", async () => {
    const key = "CN-1"
    const payload = { ...common, CreditNoteNumber: key, LineAmountTypes: "Exclusive" as const }
    const [made] = valueOf(await open.gateway.createCreditNotes([{ key, contact_id, payload }]))
    const id = valueOf(made).credit_note_id
    await open.gateway.createPayments([
      {
        key: "#1 ref",
        credit_note_id: id,
        payload: { AccountID: bank, Amount: 4, Date: DAY, Reference: "#1 ref" },
      },
    ])
    const [note, ...others] = valueOf(await open.gateway.readCreditNotes([id, randomUUID()]))
    expect(others).toEqual([])
    expect(note).toMatchObject({
      xero_id: id,
      number: key,
      lines: [{ net: "12.00", tax: "2.40" }],
      payments: [{ amount: "4.00", reference: "#1 ref" }],
    })
  })
})

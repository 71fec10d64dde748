import { type LinePayload } from "../../../../accounting/ledger/payload"
import { faultOf, openGateway, type OpenGateway, valueOf } from "./open-gateway"

const DAY = "2026-11-11"
const line = (UnitAmount: number, more: Partial<LinePayload> = {}): LinePayload => ({
  Description: "Shirt",
  Quantity: 1,
  UnitAmount,
  AccountCode: "200",
  TaxType: "OUTPUT2",
  ...more,
})

describe("credit over the gateway", () => {
  let open: OpenGateway
  let contactId: string
  let bank: string

  beforeEach(async () => {
    open = await openGateway()
    const [contact] = valueOf(
      await open.gateway.createContacts([{ key: "cus_1", payload: { Name: "Ada" } }])
    )
    contactId = valueOf(contact).contact_id
    const accounts = valueOf(await open.gateway.accounts())
    bank = accounts.find(({ code }) => code === "090")?.account_id ?? ""
  })
  afterEach(() => open.sandbox.stop())

  const note = (key: string, UnitAmount: number, more: Partial<LinePayload> = {}) => ({
    key,
    contact_id: contactId,
    payload: {
      CreditNoteNumber: key,
      Reference: "Order #1",
      Date: DAY,
      CurrencyCode: "GBP",
      LineAmountTypes: "Exclusive" as const,
      Status: "AUTHORISED" as const,
      LineItems: [line(UnitAmount, more)],
    },
  })
  const credit = async (key: string, amount: number) =>
    valueOf(valueOf(await open.gateway.createCreditNotes([note(key, amount)]))[0])
  const invoice = async (key: string, UnitAmount: number) => {
    const { CreditNoteNumber: _, ...payload } = note(key, UnitAmount).payload
    const [made] = valueOf(
      await open.gateway.createInvoices([
        { key, contact_id: contactId, payload: { ...payload, InvoiceNumber: key, DueDate: DAY } },
      ])
    )
    return valueOf(made).invoice_id
  }
  const payment = (key: string, credit_note_id: string, Amount: number) => ({
    key,
    credit_note_id,
    payload: { AccountID: bank, Amount, Date: DAY, Reference: key },
  })

  it("makes credit notes, each with its own outcome, and finds them by number", async () => {
    const results = valueOf(
      await open.gateway.createCreditNotes([
        note("CN-1", 10),
        note("CN-2", 10, { AccountCode: "no-such" }),
        note("CN-3", 0.3333, { TaxAmount: 0.06 }),
      ])
    )
    expect(results.map(({ key, ok }) => [key, ok])).toEqual([
      ["CN-1", true],
      ["CN-2", false],
      ["CN-3", true],
    ])
    expect(faultOf(results[1])).toMatchObject({ kind: "rejected", unclear: false })
    expect(valueOf(results[0])).toMatchObject({
      total: "12.00",
      total_tax: "2.00",
      status: "AUTHORISED",
    })
    expect(valueOf(results[2])).toMatchObject({ total: "0.39", total_tax: "0.06" })
    const found = valueOf(await open.gateway.findCreditNotes(["CN-3", "CN-1", "CN-2"]))
    expect(found.map(({ number, remaining }) => [number, remaining]).sort()).toEqual([
      ["CN-1", "12.00"],
      ["CN-3", "0.39"],
    ])
    const again = valueOf(await open.gateway.createCreditNotes([note("CN-1", 10)]))
    expect(faultOf(again[0])).toMatchObject({ kind: "duplicate" })
  })

  it("pays refunds from a credit note, and finds them by reference", async () => {
    const { credit_note_id } = await credit("CN-1", 10)
    const results = valueOf(
      await open.gateway.createPayments([
        payment("#1 ref_a", credit_note_id, 5),
        payment("#1 ref_b", credit_note_id, 50),
        payment("#1 ref_c", credit_note_id, 7),
      ])
    )
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true])
    const found = valueOf(await open.gateway.findPayments(["#1 ref_a", "#1 ref_b", "#1 ref_c"]))
    expect(
      found
        .map(({ reference, amount, credit_note_id: on, currency_code }) => [
          reference,
          amount,
          on,
          currency_code,
        ])
        .sort()
    ).toEqual([
      ["#1 ref_a", "5.00", credit_note_id, "GBP"],
      ["#1 ref_c", "7.00", credit_note_id, "GBP"],
    ])
    const [left] = valueOf(await open.gateway.findCreditNotes(["CN-1"]))
    expect(left).toMatchObject({ status: "PAID", remaining: "0.00" })
  })

  it("knows a refund by the credit note it names, or by its own kind", async () => {
    const refund = (Reference: string, more: object) => ({
      PaymentID: Reference,
      Reference,
      Amount: 5,
      ...more,
    })
    const Payments = [
      refund("typed", { Invoice: { InvoiceID: "n-1", Type: "ACCRECCREDIT" } }),
      refund("untyped", { Invoice: { InvoiceID: "n-1" }, PaymentType: "ARCREDITPAYMENT" }),
      refund("named", { CreditNote: { CreditNoteID: "n-1" } }),
      refund("payment", { Invoice: { InvoiceID: "i-1" }, PaymentType: "ACCRECPAYMENT" }),
    ]
    open.sandbox.control.fault({ kind: "status", status: 200, body: { Payments } })
    const found = valueOf(await open.gateway.findPayments(["any"]))
    expect(found.map(({ invoice_id, credit_note_id }) => [invoice_id, credit_note_id])).toEqual([
      [null, "n-1"],
      [null, "n-1"],
      [null, "n-1"],
      ["i-1", null],
    ])
  })

  it("puts credit against invoices, and shows it on the credit note", async () => {
    const first = await invoice("W-1", 5)
    const second = await invoice("W-2", 20)
    const { credit_note_id } = await credit("CN-1", 10)
    const elements = [
      { key: "a", invoice_id: second, payload: { Amount: 6, Date: DAY } },
      { key: "b", invoice_id: first, payload: { Amount: 6, Date: DAY } },
    ]
    const results = valueOf(await open.gateway.allocateCredit(credit_note_id, elements))
    expect(results.map((result) => valueOf(result).invoice_id)).toEqual([second, first])
    const [note1] = valueOf(await open.gateway.findCreditNotes(["CN-1"]))
    expect(note1.allocations.map(({ invoice_id, amount }) => [invoice_id, amount]).sort()).toEqual(
      [
        [first, "6.00"],
        [second, "6.00"],
      ].sort()
    )
    const invoices = valueOf(await open.gateway.findInvoices(["W-1", "W-2"]))
    expect(invoices.map(({ amount_due }) => amount_due).sort()).toEqual(["0.00", "18.00"])
  })

  it("refuses more than the credit or the amount due", async () => {
    const first = await invoice("W-1", 5)
    const { credit_note_id } = await credit("CN-1", 10)
    const element = { key: "a", invoice_id: first, payload: { Amount: 6.01, Date: DAY } }
    const answer = await open.gateway.allocateCredit(credit_note_id, [element])
    const fault = answer.ok ? faultOf(answer.value[0]) : answer.fault
    expect(fault).toMatchObject({ unclear: false })
    const [left] = valueOf(await open.gateway.findCreditNotes(["CN-1"]))
    expect(left.allocations).toEqual([])
  })
})

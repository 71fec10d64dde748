import { CreditNote, Invoice, Payment } from "xero-node"
import {
  create,
  failure,
  goods,
  imbalance,
  invoice,
  messages,
  openShop,
  type Shop,
} from "./books-shop"

const { AUTHORISED, DRAFT, VOIDED } = CreditNote.StatusEnum

describe("credit notes", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop.sandbox.stop())
  afterEach(() => expect(imbalance(shop.organisation())).toBe(""))

  async function put(name: string, amount: number, more: CreditNote = {}): Promise<CreditNote> {
    const creditNote = {
      type: CreditNote.TypeEnum.ACCRECCREDIT,
      status: AUTHORISED,
      contact: { name },
      date: "2026-11-18",
      lineItems: [goods(amount, { taxType: "NONE" })],
      ...more,
    }
    const creditNotes = { creditNotes: [creditNote] }
    const { body } = await shop.api.createCreditNotes(shop.tenantId, creditNotes, false)
    return body.creditNotes?.[0] ?? {}
  }
  async function read(id = ""): Promise<CreditNote> {
    return (await shop.api.getCreditNote(shop.tenantId, id)).body.creditNotes?.[0] ?? {}
  }
  async function bill(name: string, amount: number): Promise<Invoice> {
    return (await create(shop, invoice(name, [goods(amount, { taxType: "NONE" })])))[0]
  }
  async function allocate(creditNoteID = "", invoiceID = "", amount = 0) {
    const allocations = [{ invoice: { invoiceID }, amount, date: "2026-11-19" }]
    const { tenantId, api } = shop
    const made = await api.createCreditNoteAllocation(
      tenantId,
      creditNoteID,
      { allocations },
      false
    )
    return made.body.allocations?.[0] ?? {}
  }

  it("is allocated to an invoice, and the allocation undone", async () => {
    const owed = await bill("Credit A", 100)
    const note = await put("Credit A", 30)
    expect([note.creditNoteNumber, note.remainingCredit]).toEqual(["CN-0001", 30])
    await allocate(note.creditNoteID, owed.invoiceID, 20)
    const part = await read(note.creditNoteID)
    expect([part.remainingCredit, part.allocations?.length]).toEqual([10, 1])
    const { body } = await shop.api.getInvoice(shop.tenantId, owed.invoiceID ?? "")
    expect(body.invoices?.[0]).toMatchObject({
      amountDue: 80,
      amountCredited: 20,
      amountPaid: 0,
      payments: [],
      creditNotes: [{ creditNoteID: note.creditNoteID, appliedAmount: 20 }],
    })
    await allocate(note.creditNoteID, owed.invoiceID, 10)
    expect((await read(note.creditNoteID)).status).toBe("PAID")
    const id = part.allocations?.[0].allocationID ?? ""
    await shop.api.deleteCreditNoteAllocations(shop.tenantId, note.creditNoteID ?? "", id)
    expect(await read(note.creditNoteID)).toMatchObject({
      status: AUTHORISED,
      remainingCredit: 20,
    })
  })

  it("refuses too much, another contact, and a draft", async () => {
    const owed = await bill("Credit B", 10)
    const note = await put("Credit B", 30)
    const other = await put("Credit C", 30)
    const draft = await put("Credit B", 30, { status: DRAFT })
    const refused = [
      await allocate(note.creditNoteID, owed.invoiceID, 10.01),
      await allocate(other.creditNoteID, owed.invoiceID, 1),
      await allocate(draft.creditNoteID, owed.invoiceID, 1),
      await allocate(note.creditNoteID, note.creditNoteID, 1),
      await allocate(note.creditNoteID, (await bill("Credit B", 0)).invoiceID, 1),
    ].map((element) => messages(element).join(" "))
    expect(refused[0]).toBe(
      "Credit Note cannot be allocated as amount is greater than amount outstanding"
    )
    expect(refused[1]).toContain("same contact")
    expect(refused[2]).toContain("Authorised")
    expect(refused[3]).toContain("could not be found")
    expect(refused[4]).toContain("already been paid off")
  })

  it("is paid out as a refund", async () => {
    const note = await put("Credit D", 30)
    const { creditNoteID } = note
    const payment = { creditNote: { creditNoteID }, account: { code: "612" }, amount: 12 }
    const { body } = await shop.api.createPayments(
      shop.tenantId,
      { payments: [payment, { ...payment, amount: 18.01 }] },
      false
    )
    const [refund, much] = body.payments ?? []
    expect(refund.paymentType).toBe(Payment.PaymentTypeEnum.ARCREDITPAYMENT)
    expect(refund.invoice).toMatchObject({ type: "ACCRECCREDIT", invoiceID: creditNoteID })
    expect(messages(much)).toEqual([
      "Payment amount exceeds the amount outstanding on this document",
    ])
    expect(await read(creditNoteID)).toMatchObject({ remainingCredit: 18 })
  })

  it("is not voided while it is allocated or paid, on either end", async () => {
    const owed = await bill("Credit E", 100)
    const note = await put("Credit E", 30)
    await allocate(note.creditNoteID, owed.invoiceID, 30)
    const invoices = [{ invoiceID: owed.invoiceID, status: Invoice.StatusEnum.VOIDED }]
    const either = await shop.api.updateOrCreateInvoices(shop.tenantId, { invoices }, false)
    const creditNotes = [{ creditNoteID: note.creditNoteID, status: VOIDED }]
    const self = await shop.api.updateOrCreateCreditNotes(shop.tenantId, { creditNotes }, false)
    const elements = [either.body.invoices?.[0], self.body.creditNotes?.[0]]
    expect(elements.flatMap((element) => messages(element ?? {}))).toEqual(
      Array(2).fill(
        "This document cannot be edited as it has a payment or credit note allocated to it."
      )
    )
    const [{ allocationID = "" } = {}] = (await read(note.creditNoteID)).allocations ?? []
    const { creditNoteID = "" } = note
    await shop.api.deleteCreditNoteAllocations(shop.tenantId, creditNoteID, allocationID)
    const voided = await shop.api.updateOrCreateCreditNotes(shop.tenantId, { creditNotes }, false)
    expect(voided.body.creditNotes?.[0]).toMatchObject({ status: VOIDED, remainingCredit: 0 })
  })

  it("takes no discount, and no number twice", async () => {
    const lineItems = [goods(10, { discountRate: 10 })]
    expect(messages(await put("Credit F", 0, { lineItems }))[0]).toContain("Discounts")
    await put("Credit F", 1, { creditNoteNumber: "RET-1" })
    expect(messages(await put("Credit F", 1, { creditNoteNumber: "RET-1" }))).toEqual([
      "Credit Note # must be unique.",
    ])
    const missing = shop.api.getCreditNote(shop.tenantId, "RET-2")
    expect((await failure(missing)).status).toBe(404)
  })
})

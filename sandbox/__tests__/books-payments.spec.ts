import { Invoice, Payment } from "xero-node"
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

describe("payments", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop.sandbox.stop())

  async function put(...payments: Payment[]): Promise<Payment[]> {
    const { body } = await shop.api.createPayments(shop.tenantId, { payments }, false)
    return body.payments ?? []
  }
  async function read(id = ""): Promise<Invoice> {
    return (await shop.api.getInvoice(shop.tenantId, id)).body.invoices?.[0] ?? {}
  }
  async function bill(amount: number, more: Invoice = {}): Promise<Invoice> {
    return (await create(shop, invoice("Payer", [goods(amount, { taxType: "NONE" })], more)))[0]
  }
  const cards = { code: "612" }

  it("reduces the amount due, and pays off to PAID on the day of the last one", async () => {
    const { invoiceID, invoiceNumber } = await bill(100)
    const [first, second] = await put(
      { invoice: { invoiceID }, account: cards, amount: 40, date: "2026-11-12", reference: "a" },
      { invoice: { invoiceNumber }, account: { code: "090" }, amount: 60, date: "2026-11-15" }
    )
    expect(first).toMatchObject({
      paymentType: Payment.PaymentTypeEnum.ACCRECPAYMENT,
      status: Payment.StatusEnum.AUTHORISED,
      amount: 40,
      bankAmount: 40,
      reference: "a",
    })
    expect(second.invoice).toMatchObject({ invoiceID, amountDue: 0, status: "PAID" })
    const paid = await read(invoiceID)
    expect(paid).toMatchObject({ status: "PAID", amountDue: 0, amountPaid: 100 })
    expect(paid.fullyPaidOnDate).toEqual(new Date("2026-11-15"))
    expect(paid.payments?.map((payment) => payment.amount)).toEqual([40, 60])
    expect(imbalance(shop.organisation())).toBe("")
  })

  it("refuses what is too much, for the wrong document, or on the wrong account", async () => {
    const { invoiceID } = await bill(50)
    const draft = await bill(50, { status: Invoice.StatusEnum.DRAFT })
    shop.act("archive_account", { account: "613" })
    const to = { invoice: { invoiceID }, account: cards }
    const [much, notYet, income, archived, nothing, fraction, nowhere, none] = await put(
      { ...to, amount: 50.01 },
      { invoice: { invoiceID: draft.invoiceID }, account: cards, amount: 1 },
      { ...to, account: { code: "200" }, amount: 1 },
      { ...to, account: { code: "613" }, amount: 1 },
      { ...to, amount: 0 },
      { ...to, amount: 1.005 },
      { account: cards, amount: 1 },
      { invoice: { invoiceNumber: "NOPE" }, account: cards, amount: 1 }
    )
    expect(messages(much)).toEqual([
      "Payment amount exceeds the amount outstanding on this document",
    ])
    expect(messages(notYet)).toEqual(["Payments can only be made against Authorised documents"])
    expect(messages(income)[0]).toBe("Account code '200' is not a valid code for this document.")
    expect(messages(archived)[0]).toContain("'613' has been archived")
    expect(messages(nothing)[0]).toContain("greater than 0")
    expect(messages(fraction)[0]).toContain("2 decimal places")
    expect(messages(nowhere)[0]).toContain("exactly one")
    expect(messages(none)[0]).toContain("could not be found")
    expect((await read(invoiceID)).amountDue).toBe(50)
  })

  it("never changes, only goes: deleting opens the invoice and comes back to pollers", async () => {
    const { invoiceID } = await bill(30)
    const [{ paymentID = "" }] = await put({ invoice: { invoiceID }, account: cards, amount: 30 })
    const edited = { paymentID, amount: 20, invoice: { invoiceID }, account: cards }
    expect(messages((await put(edited))[0])[0]).toContain("cannot be changed")
    shop.sandbox.control.advance(120)
    const since = shop.sandbox.control.now()
    await shop.api.deletePayment(shop.tenantId, paymentID, { status: "DELETED" })
    expect(await read(invoiceID)).toMatchObject({
      status: "AUTHORISED",
      amountDue: 30,
      payments: [],
    })
    const changed = await shop.api.getPayments(shop.tenantId, since)
    expect(changed.body.payments).toMatchObject([{ paymentID, status: "DELETED" }])
    const twice = shop.api.deletePayment(shop.tenantId, paymentID, { status: "DELETED" })
    expect((await failure(twice)).status).toBe(400)
    expect(imbalance(shop.organisation())).toBe("")
  })

  it("is found by reference, invoice, status and date", async () => {
    const { invoiceID } = await bill(10)
    const reference = "cap_01J"
    const date = "2026-11-19"
    await put({ invoice: { invoiceID }, account: cards, amount: 10, reference, date })
    const found = async (where: string) =>
      (await shop.api.getPayments(shop.tenantId, undefined, where)).body.payments?.map(
        (payment) => payment.reference
      )
    expect(await found('Reference=="CAP_01j"')).toEqual([reference])
    expect(await found(`Invoice.InvoiceID==Guid("${invoiceID}")`)).toEqual([reference])
    expect(await found('Reference.StartsWith("cap_") AND Status=="AUTHORISED"')).toEqual([
      reference,
    ])
    expect(await found("Date>=DateTime(2026,11,19) AND Date<DateTime(2026,11,20)")).toEqual([
      reference,
    ])
    expect(await found('Reference=="other"')).toEqual([])
  })

  it("takes one payment by POST, and answers 400 with the element when it is refused", async () => {
    const { invoiceID } = await bill(5)
    const payment = { invoice: { invoiceID }, account: cards, amount: 6 }
    const { status, body } = await failure(shop.api.createPayment(shop.tenantId, payment))
    expect([status, body.Type, body.ErrorNumber]).toEqual([400, "ValidationException", 10])
    const made = await shop.api.createPayment(shop.tenantId, { ...payment, amount: 5 })
    expect(made.body.payments?.[0].amount).toBe(5)
  })

  it("books the difference of rates as a currency gain or loss", async () => {
    const euro = { currencyCode: "EUR" as never, currencyRate: 1.25 }
    const { invoiceID } = await bill(100, euro)
    const to = { invoice: { invoiceID } }
    const [sterling, euros, wrong] = await put(
      { ...to, account: { code: "090" }, amount: 50, bankAmount: 39 },
      { ...to, account: { code: "092" }, amount: 50, currencyRate: 1.2 },
      { invoice: { invoiceID: (await bill(1)).invoiceID }, account: { code: "092" }, amount: 1 }
    )
    expect([sterling.bankAmount, sterling.currencyRate]).toEqual([39, 1.282051])
    expect([euros.bankAmount, euros.currencyRate]).toEqual([50, 1.2])
    expect(messages(wrong)[0]).toContain("A currency rate must be specified")
    const gains = shop.sandbox.control
      .trialBalance(shop.tenantId)
      .find((row) => row.Name === "Realised Currency Gains")
    expect([gains?.Debit, gains?.Credit]).toEqual(["0.00", "0.67"])
    expect(imbalance(shop.organisation())).toBe("")
  })
})

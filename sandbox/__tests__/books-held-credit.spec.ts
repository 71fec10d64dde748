import { create, goods, imbalance, invoice, openShop, type Shop } from "./books-shop"

describe("money for several invoices, or for none yet", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop("AU")
  })
  afterAll(() => shop.sandbox.stop())
  afterEach(() => expect(imbalance(shop.organisation())).toBe(""))

  const bill = async (amount: number) =>
    (await create(shop, invoice("Customer", [goods(amount, { taxType: "OUTPUT" })])))[0]
  const read = async (id = "") => (await shop.api.getInvoice(shop.tenantId, id)).body.invoices?.[0]

  it("records a batch as a payment on each invoice", async () => {
    const [one, other] = [await bill(100), await bill(50)]
    const payments = [
      { invoice: one.invoiceNumber },
      { invoice: other.invoiceNumber, amount: "20" },
    ]
    const batch = shop.act("record_batch_payment", { account: "090", reference: "Lump", payments })
    expect(batch.TotalAmount).toBe("130.00")
    expect([await read(one.invoiceID), await read(other.invoiceID)]).toMatchObject([
      { status: "PAID", amountDue: 0 },
      { status: "AUTHORISED", amountDue: 35 },
    ])
    const { body } = await shop.api.getPayments(shop.tenantId)
    expect(
      body.payments?.map(({ amount, batchPayment }) => [amount, batchPayment?.totalAmount])
    ).toEqual([
      [110, "130.00"],
      [20, "130.00"],
    ])
    const tooMuch = [{ invoice: other.invoiceNumber, amount: "35.01" }]
    expect(() => shop.act("record_batch_payment", { account: "090", payments: tooMuch })).toThrow(
      "exceeds the amount outstanding"
    )
  })

  it.each([
    { action: "receive_overpayment", field: "overpayments", id: "overpaymentID" },
    { action: "receive_prepayment", field: "prepayments", id: "prepaymentID" },
  ] as const)("keeps what $action brings until it is allocated", async ({ action, field, id }) => {
    const { invoiceID, invoiceNumber } = await bill(100)
    const money = { contact: "Customer", account: "090", amount: "150" }
    const { CreditID } = shop.act(action, money)
    const part = shop.act("allocate_held_credit", {
      credit: CreditID,
      invoice: invoiceNumber,
      amount: "60",
    })
    const before = await read(invoiceID)
    expect(before).toMatchObject({ amountDue: 50, amountCredited: 60, status: "AUTHORISED" })
    expect(before?.[field]).toMatchObject([{ [id]: CreditID, appliedAmount: 60, total: 150 }])
    shop.act("allocate_held_credit", { credit: CreditID, invoice: invoiceNumber })
    expect(await read(invoiceID)).toMatchObject({ amountDue: 0, status: "PAID" })
    expect(() =>
      shop.act("allocate_held_credit", { credit: CreditID, invoice: invoiceNumber })
    ).toThrow("Authorised")
    expect(() => shop.act("void_invoice", { invoice: invoiceNumber })).toThrow()
    shop.act("remove_held_allocation", { allocation: part.AllocationID })
    expect(await read(invoiceID)).toMatchObject({ amountDue: 60, status: "AUTHORISED" })
  })
})

import { openGateway, type OpenGateway, valueOf } from "./open-gateway"

const JUNE = { from_date: "2026-06-01", to_date: "2026-06-30" }

describe("what others have put into Xero, over the gateway", () => {
  let open: OpenGateway
  beforeEach(async () => {
    open = await openGateway()
  })
  afterEach(() => open.sandbox.stop())

  const act = <T>(name: string, input: object) =>
    open.sandbox.control.act(open.tenantId, name, input) as T
  const typed = (number: string, Date: string, more: object = {}) =>
    act<{ InvoiceID: string; ContactID: string }>("create_invoice", {
      InvoiceNumber: number,
      Contact: { Name: "Jane Roe" },
      Reference: "Order #7",
      Date,
      DueDate: Date,
      LineAmountTypes: "Inclusive",
      LineItems: [
        { Description: "A", Quantity: 1, UnitAmount: 12, AccountCode: "200", TaxType: "OUTPUT2" },
      ],
      ...more,
    })
  const numbers = async (since: Date | null = null) =>
    valueOf(await open.gateway.invoicesPage(1, JUNE, since)).documents.map(({ number }) => number)

  it("is read by day, whoever made it and however it stands", async () => {
    const first = typed("T-1", "2026-06-01")
    typed("T-2", "2026-06-30")
    typed("T-3", "2026-05-31")
    typed("T-4", "2026-07-01")
    act("void_invoice", { invoice: "T-2" })
    const page = valueOf(await open.gateway.invoicesPage(1, JUNE, null))
    expect(page.last).toBe(true)
    expect(page.documents.find(({ number }) => number === "T-1")).toEqual({
      kind: "invoice",
      document_id: first.InvoiceID,
      number: "T-1",
      reference: "Order #7",
      date: "2026-06-01",
      currency_code: "GBP",
      total: "12.00",
      tax: "2.00",
      amount_due: "12.00",
      amount_credited: "0.00",
      status: "AUTHORISED",
      contact_id: first.ContactID,
    })
    expect(page.documents.map(({ number, status }) => `${number} ${status}`).sort()).toEqual([
      "T-1 AUTHORISED",
      "T-2 VOIDED",
    ])
    const [call] = open.sandbox.control.calls({ method: "GET" })
    expect(decodeURIComponent(call.query)).toContain("summaryOnly=true")
  })

  it("is read again only where it changed", async () => {
    typed("T-1", "2026-06-01")
    expect(await numbers(new Date(Date.now() + 60_000))).toEqual([])
    expect(await numbers(new Date(Date.now() - 60_000))).toEqual(["T-1"])
  })

  it("is read whole with what each line books without tax, and the money on it", async () => {
    const one = typed("T-1", "2026-06-01")
    const two = typed("T-2", "2026-06-02", {
      LineAmountTypes: "Exclusive",
      LineItems: [{ Description: "A", Quantity: 2, UnitAmount: 5, TaxType: "OUTPUT2" }],
      Status: "DRAFT",
    })
    act("record_payment", { invoice: "T-1", account: "090", amount: "4.00", date: "2026-06-05" })
    const whole = valueOf(await open.gateway.wholeInvoices([one.InvoiceID, two.InvoiceID]))
    expect(whole.find(({ number }) => number === "T-1")).toMatchObject({
      amount_due: "8.00",
      lines: [{ account_code: "200", tax_type: "OUTPUT2", net: "10.00", tax: "2.00" }],
      payments: [{ amount: "4.00", date: "2026-06-05" }],
    })
    expect(whole.find(({ number }) => number === "T-2")).toMatchObject({
      lines: [{ account_code: null, net: "10.00", tax: "2.00" }],
      payments: [],
    })
  })
})

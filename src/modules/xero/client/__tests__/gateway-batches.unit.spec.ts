import { faultOf, openGateway, type OpenGateway, valueOf } from "./open-gateway"

const contact = (key: string, Name: string) => ({ key, payload: { Name } })
const invoice = (number: string, contact_id: string, AccountCode = "200") => ({
  key: number,
  contact_id,
  payload: {
    InvoiceNumber: number,
    Reference: `Order ${number}`,
    Date: "2026-11-10",
    DueDate: "2026-11-24",
    CurrencyCode: "GBP",
    LineAmountTypes: "Exclusive" as const,
    Status: "AUTHORISED" as const,
    LineItems: [
      { Description: "Seeds", Quantity: 3, UnitAmount: 3.3345, AccountCode, TaxType: "OUTPUT2" },
    ],
  },
})

describe("batches over the gateway", () => {
  let open: OpenGateway
  beforeEach(async () => {
    open = await openGateway()
  })
  afterEach(() => open.sandbox.stop())

  const contacts = async (...names: string[]) =>
    valueOf(
      await open.gateway.createContacts(names.map((name, at) => contact(`cus_${at}`, name)))
    ).map((element) => valueOf(element).contact_id)

  it("give each contact its own outcome, one bad one among them", async () => {
    await contacts("Taken")
    open.sandbox.control.resetCalls()
    const results = valueOf(
      await open.gateway.createContacts([
        contact("cus_a", "Ada"),
        contact("cus_b", "taken"),
        contact("cus_c", "Cem"),
      ])
    )
    expect(results.map(({ key, ok }) => [key, ok])).toEqual([
      ["cus_a", true],
      ["cus_b", false],
      ["cus_c", true],
    ])
    expect(faultOf(results[1])).toMatchObject({ kind: "duplicate", unclear: false })
    expect(faultOf(results[1]).message).toContain("already assigned to another contact")
    expect(open.sandbox.control.calls()).toHaveLength(1)
    const found = valueOf(await open.gateway.findContacts(["cus_a", "cus_b", "cus_c"]))
    expect(found.map(({ name }) => name).sort()).toEqual(["Ada", "Cem"])
  })

  it("give each invoice its own outcome, with Xero's figures as decimals", async () => {
    const [id] = await contacts("Ada")
    const results = valueOf(
      await open.gateway.createInvoices([
        invoice("W-1", id),
        invoice("W-2", id, "no-such"),
        invoice("W-3", id),
      ])
    )
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true])
    expect(valueOf(results[0])).toMatchObject({
      number: "W-1",
      reference: "Order W-1",
      contact_id: id,
      status: "AUTHORISED",
      sub_total: "10.00",
      total_tax: "2.00",
      total: "12.00",
      amount_due: "12.00",
    })
    expect(faultOf(results[1])).toMatchObject({ kind: "rejected", unclear: false })
    expect(faultOf(results[1]).message).toContain("no-such")
    const again = valueOf(await open.gateway.createInvoices([invoice("W-1", id)]))
    expect(faultOf(again[0])).toMatchObject({ kind: "duplicate" })
  })

  it("give each payment its own outcome, one bad one among them", async () => {
    const [id] = await contacts("Ada")
    const invoices = valueOf(
      await open.gateway.createInvoices([invoice("W-1", id), invoice("W-2", id)])
    ).map((element) => valueOf(element).invoice_id)
    const accounts = valueOf(await open.gateway.accounts())
    const AccountID = accounts.find(({ code }) => code === "090")?.account_id ?? ""
    const payment = (key: string, invoice_id: string, Amount: number) => ({
      key,
      invoice_id,
      payload: { AccountID, Amount, Date: "2026-11-11", Reference: key },
    })
    const results = valueOf(
      await open.gateway.createPayments([
        payment("#1 capt_a", invoices[0], 7.05),
        payment("#2 capt_b", invoices[1], 99),
        payment("#1 capt_c", invoices[0], 4.95),
      ])
    )
    expect(results.map(({ key, ok }) => [key, ok])).toEqual([
      ["#1 capt_a", true],
      ["#2 capt_b", false],
      ["#1 capt_c", true],
    ])
    expect(faultOf(results[1])).toMatchObject({ kind: "rejected", unclear: false })
    const found = valueOf(await open.gateway.findPayments(["#1 capt_a", "#2 capt_b", "#1 capt_c"]))
    expect(found.map(({ reference, amount }) => [reference, amount]).sort()).toEqual([
      ["#1 capt_a", "7.05"],
      ["#1 capt_c", "4.95"],
    ])
  })

  it("are matched by our key, in whatever order Xero answers, and what it leaves out is unclear", async () => {
    const answered = (number: string) => ({
      ContactID: `00000000-0000-0000-0000-00000000000${number.slice(-1)}`,
      ContactNumber: number,
      Name: `Name of ${number}`,
      ContactStatus: "ACTIVE",
    })
    const Contacts = [answered("cus_3"), answered("cus_1")]
    open.sandbox.control.fault({ kind: "status", status: 200, body: { Contacts } })
    const results = valueOf(
      await open.gateway.createContacts(["cus_1", "cus_2", "cus_3"].map((key) => contact(key, key)))
    )
    expect(results.map(({ key }) => key)).toEqual(["cus_1", "cus_2", "cus_3"])
    expect(valueOf(results[0]).name).toBe("Name of cus_1")
    expect(faultOf(results[1])).toMatchObject({ kind: "unknown", unclear: true })
    expect(valueOf(results[2]).name).toBe("Name of cus_3")
  })

  it("know a refused payment without its reference by what it pays, unless another pays the same", async () => {
    const payment = (key: string, invoice_id: string, Amount: number) => ({
      key,
      invoice_id,
      payload: { AccountID: "a", Amount, Date: "2026-11-11", Reference: key },
    })
    const refusal = (InvoiceID: string, Amount: number) => ({
      Invoice: { InvoiceID },
      Amount,
      HasValidationErrors: true,
      ValidationErrors: [{ Message: "Payment amount exceeds the amount outstanding" }],
    })
    const Payments = [refusal("i-2", 9), refusal("i-2", 9), refusal("i-1", 5)]
    open.sandbox.control.fault({ kind: "status", status: 200, body: { Payments } })
    const results = valueOf(
      await open.gateway.createPayments([
        payment("#1 capt_a", "i-1", 5),
        payment("#2 capt_b", "i-2", 9),
        payment("#2 capt_c", "i-2", 9),
      ])
    )
    expect(faultOf(results[0])).toMatchObject({ kind: "rejected", unclear: false })
    expect(faultOf(results[1])).toMatchObject({ kind: "unknown", unclear: true })
    expect(faultOf(results[2])).toMatchObject({ kind: "unknown", unclear: true })
  })

  it("change a contact and take an invoice back", async () => {
    const [id] = await contacts("Ada")
    const element = { key: "cus_0", contact_id: id, payload: { Name: "Ada Lovelace" } }
    const [changed] = valueOf(await open.gateway.updateContacts([element]))
    expect(valueOf(changed)).toMatchObject({ contact_id: id, name: "Ada Lovelace" })
    const [made] = valueOf(await open.gateway.createInvoices([invoice("W-1", id)]))
    const { invoice_id } = valueOf(made)
    const status = "VOIDED" as const
    const [gone] = valueOf(
      await open.gateway.setInvoiceStatus([{ key: "W-1", invoice_id, status }])
    )
    expect(valueOf(gone)).toMatchObject({ invoice_id, status: "VOIDED" })
  })

  it("ask for lists in the form that Xero reads", async () => {
    const [id] = await contacts("Ada")
    await open.gateway.createInvoices(["W-1", "W-2", "W-3"].map((number) => invoice(number, id)))
    const found = valueOf(await open.gateway.findInvoices(["W-3", "W-1", "W-9"]))
    expect(found.map(({ number }) => number).sort()).toEqual(["W-1", "W-3"])
    const [call] = open.sandbox.control.calls({ method: "GET", path: "/Invoices" })
    expect(decodeURIComponent(call.query)).toContain("InvoiceNumbers=W-3,W-1,W-9")
  })

  it("find names with quotes and backslashes in them, and no others", async () => {
    const names = ['Ada "Countess" L', "Back\\slash", "Plain"]
    await contacts(...names)
    for (const name of names) {
      const found = valueOf(await open.gateway.findContactsByName([name]))
      expect(found.map((one) => one.name)).toEqual([name])
    }
    expect(valueOf(await open.gateway.findContactsByName(['" OR Name!="']))).toEqual([])
  })

  it("of more than fifty are refused before anything is sent", () => {
    const many = Array.from({ length: 51 }, (_, at) => contact(`cus_${at}`, `Name ${at}`))
    expect(() => open.gateway.createContacts(many)).toThrow("50 elements at most, not 51")
    expect(open.sandbox.control.calls()).toEqual([])
  })
})

import { create, failure, goods, invoice, messages, openShop, type Shop } from "./books-shop"

describe("batches", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop.sandbox.stop())

  function put(body: unknown, query = ""): Promise<Response> {
    return shop.call(`/Invoices${query}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    })
  }
  const one = {
    Type: "ACCREC",
    Contact: { Name: "Batch" },
    LineItems: [{ Description: "Goods", UnitAmount: "12.50", AccountCode: "200" }],
  }

  it("lets a bad element fail alone: 200 with the errors inside for summarizeErrors=false", async () => {
    const [good, bad, last] = await create(
      shop,
      invoice("First", [goods(1)]),
      invoice("Never made", [goods(1, { accountCode: "nope" })]),
      invoice("Last", [goods(1)])
    )
    expect([good, bad, last].map((element) => element.statusAttributeString)).toEqual([
      "OK",
      "ERROR",
      "OK",
    ])
    expect(messages(bad)).toHaveLength(1)
    const { body } = await shop.api.getContacts(shop.tenantId, undefined, 'Name=="Never made"')
    expect(body.contacts).toEqual([])
  })

  it("answers 400 with the failed elements otherwise, and keeps the good ones", async () => {
    const invoices = [
      invoice("Kept", [goods(1)], { invoiceNumber: "KEPT-1" }),
      invoice("Kept", [goods(1, { accountCode: "nope" })], { invoiceNumber: "KEPT-2" }),
    ]
    const { status, body } = await failure(
      shop.api.createInvoices(shop.tenantId, { invoices }, true)
    )
    expect([status, body.ErrorNumber, body.Type, body.Message]).toEqual([
      400,
      10,
      "ValidationException",
      "A validation exception occurred",
    ])
    expect(body.Elements).toMatchObject([
      {
        InvoiceNumber: "KEPT-2",
        ValidationErrors: [
          { Message: "Account code 'nope' is not a valid code for this document." },
        ],
      },
    ])
    const kept = await shop.api.getInvoice(shop.tenantId, "KEPT-1")
    expect(kept.body.invoices).toHaveLength(1)
  })

  it("takes one document by itself, and numbers as text", async () => {
    const answer = await put(one)
    expect(answer.status).toBe(200)
    const { Invoices } = (await answer.json()) as { Invoices: { Total: number; Status: string }[] }
    expect(Invoices[0]).toMatchObject({ Total: 15, Status: "DRAFT" })
  })

  it.each([
    ["not JSON", "{", "PostDataInvalidException"],
    ["an array", [one], "PostDataInvalidException"],
    ["nothing known", { Bills: [] }, "PostDataInvalidException"],
    ["no objects", { Invoices: ["a"] }, "PostDataInvalidException"],
    ["a bad id", { Invoices: [{ ...one, InvoiceID: "17" }] }, "PostDataInvalidException"],
    ["a bad date", { Invoices: [{ ...one, Date: "yesterday" }] }, "PostDataInvalidException"],
    ["a day that is not", { ...one, Date: "2026-02-30" }, "PostDataInvalidException"],
    ["a bad number", { ...one, LineItems: [{ Quantity: "two" }] }, "PostDataInvalidException"],
    ["an empty batch", { Invoices: [] }, "NoDataProcessedException"],
  ])("refuses %s as a whole", async (_name, body, type) => {
    const answer = await put(body, "?summarizeErrors=false")
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { Type: string }).Type).toBe(type)
  })

  it("writes dates and times as Xero does", async () => {
    const sent = { ...one, Date: "2026-11-03", Status: "DRAFT" }
    const { Invoices } = (await (await put(sent)).json()) as { Invoices: object[] }
    expect(Invoices[0]).toMatchObject({
      Date: "/Date(1793664000000+0000)/",
      DateString: "2026-11-03T00:00:00",
      UpdatedDateUTC: "/Date(1795168800250+0000)/",
      UpdatedDateUTCString: "2026-11-20T10:00:00Z",
    })
  })
})

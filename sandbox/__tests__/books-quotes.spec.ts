import { CurrencyCode, type Quote, QuoteLineAmountTypes, QuoteStatusCodes } from "xero-node"
import { booksOf } from "../books"
import { failure, goods, imbalance, messages, openShop, type Shop } from "./books-shop"

const { DRAFT, SENT, ACCEPTED, DECLINED, INVOICED, DELETED } = QuoteStatusCodes
const name = "Quoted Ltd"
const contact = { name }
const date = "2026-11-10"

describe("quotes", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop.sandbox.stop())
  afterEach(() => {
    expect(imbalance(shop.organisation())).toBe("")
    expect(booksOf(shop.organisation()).journal).toEqual([])
  })

  async function put(...quotes: Quote[]): Promise<Quote[]> {
    const elements = quotes.map((quote) => ({ contact, date, lineItems: [goods(10)], ...quote }))
    const { body } = await shop.api.createQuotes(shop.tenantId, { quotes: elements }, false)
    return body.quotes ?? []
  }
  async function post(quote: Quote): Promise<Quote> {
    const quotes = [{ contact, date, ...quote }]
    const { body } = await shop.api.updateOrCreateQuotes(shop.tenantId, { quotes }, false)
    return body.quotes?.[0] ?? {}
  }
  async function listed(quoteNumber?: string, page?: number, status?: string): Promise<Quote[]> {
    const { body } = await shop.api.getQuotes(
      shop.tenantId,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      status,
      page,
      undefined,
      quoteNumber
    )
    return body.quotes ?? []
  }

  it("adds up as an invoice does, and takes discounts", async () => {
    const line = (amount: number) => goods(amount, { taxType: "OUTPUT2" })
    const [quote] = await put({
      quoteNumber: "QU-1001",
      reference: "Order #1001",
      title: "Shirts",
      expiryDate: "2026-12-10",
      lineItems: [
        line(25.06),
        line(25.61),
        goods(30, { taxType: "OUTPUT2", discountAmount: 4.37 }),
      ],
    })
    expect(quote).toMatchObject({
      quoteNumber: "QU-1001",
      status: DRAFT,
      reference: "Order #1001",
      lineAmountTypes: "EXCLUSIVE",
      subTotal: 76.3,
      totalTax: 15.26,
      total: 91.56,
      totalDiscount: 4.37,
      statusAttributeString: "OK",
    })
    const { body } = await shop.api.getQuote(shop.tenantId, quote.quoteID ?? "")
    expect(body.quotes?.[0]).toMatchObject({ title: "Shirts", contact: { name } })
    const lineItems = [goods(12, { taxType: "OUTPUT2" })]
    const [inclusive] = await put({ lineAmountTypes: QuoteLineAmountTypes.INCLUSIVE, lineItems })
    expect(inclusive).toMatchObject({ quoteNumber: "QU-0001", totalTax: 2, total: 12 })
  })

  it("keeps two decimals of a unit amount: there is no unitdp", async () => {
    const [quote] = await put({ lineItems: [goods(0.3333, { quantity: 100, taxType: "NONE" })] })
    expect(quote.total).toBe(33)
  })

  it.each([
    [[SENT, ACCEPTED, INVOICED], null],
    [[SENT, DECLINED, SENT, DELETED], null],
    [[SENT, ACCEPTED, SENT, DECLINED], null],
    [[DELETED, SENT], "DELETED to SENT"],
    [[DECLINED], "DRAFT to DECLINED"],
    [[SENT, ACCEPTED, DECLINED], "ACCEPTED to DECLINED"],
    [[SENT, INVOICED], "SENT to INVOICED"],
    [[SENT, ACCEPTED, INVOICED, SENT], "INVOICED to SENT"],
  ])("goes %j: refused at %s", async (statuses, refused) => {
    const [{ quoteID }] = await put({})
    let last: Quote = {}
    for (const status of statuses) {
      last = await post({ quoteID, status })
    }
    const said = messages(last)
    expect(said).toEqual(refused ? [`The quote cannot be changed from ${refused}.`] : [])
    expect(last.total).toBe(refused ? undefined : 12)
  })

  it("begins as a draft or sent, never further", async () => {
    const [sent, accepted] = await put({ status: SENT }, { status: ACCEPTED })
    expect(sent).toMatchObject({ status: SENT, quoteNumber: expect.stringMatching(/^QU-\d{4}$/) })
    expect(messages(accepted)).toEqual(["A quote cannot be created with the status ACCEPTED."])
  })

  it("keeps its lines and loses its texts when a change leaves them out", async () => {
    const [{ quoteID }] = await put({ reference: "Kept?", quoteNumber: "Q-K", terms: "Cash" })
    const sent = await post({ quoteID, status: SENT })
    expect(sent).toMatchObject({ quoteNumber: "Q-K", status: SENT, total: 12, terms: "" })
    expect(sent.reference).toBeUndefined()
    const edited = await post({ quoteID, lineItems: [goods(20), goods(1)] })
    expect(edited).toMatchObject({ status: SENT, total: 25.2 })
    await post({ quoteID, status: ACCEPTED })
    const late = await post({ quoteID, lineItems: [goods(30)] })
    expect(messages(late)).toEqual(["A quote with the status ACCEPTED cannot be edited."])
  })

  it("takes no number twice until the first is deleted, and no faulty element harms another", async () => {
    const [first] = await put({ quoteNumber: "Q-1" })
    const answered = await put(
      { quoteNumber: "q-1" },
      { quoteNumber: "Q-2" },
      { currencyCode: CurrencyCode.JPY },
      { lineItems: [] },
      { contact: {} },
      { expiryDate: "2026-11-09" }
    )
    expect(answered.map((quote) => messages(quote)[0] ?? quote.quoteNumber)).toEqual([
      "Quote Number must be unique.",
      "Q-2",
      "Organisation is not subscribed to currency JPY",
      "One or more line items must be specified",
      "A Contact must be specified for this type of transaction",
      "The expiry date cannot be before the date of the quote.",
    ])
    await post({ quoteID: first.quoteID, status: DELETED })
    expect(messages((await put({ quoteNumber: "Q-1" }))[0])).toEqual([])
    const LineItems = [{ Description: "Goods", UnitAmount: 1, Quantity: 1, AccountCode: "200" }]
    const wrong = { Contact: { Name: name }, LineAmountTypes: "Inclusive", LineItems }
    const answer = await shop.call("/Quotes", { method: "PUT", body: JSON.stringify(wrong) })
    expect(await answer.text()).toContain("must be EXCLUSIVE, INCLUSIVE or NOTAX")
  })

  it("is found by number and status, page by page, and has notes", async () => {
    await put(...Array.from({ length: 101 }, (_, index) => ({ quoteNumber: `P-${index}` })))
    expect((await listed("P-7")).map(({ quoteNumber }) => quoteNumber)).toEqual(["P-7"])
    expect((await listed("P-7"))[0].lineItems).toHaveLength(1)
    expect(await listed("P-7", 1, "SENT")).toEqual([])
    expect(await listed(undefined, 1)).toHaveLength(100)
    expect((await listed(undefined, 2)).length).toBeGreaterThan(0)
    const [{ quoteID = "" }] = await listed("P-7")
    const historyRecords = [{ details: "Called the customer" }]
    await shop.api.createQuoteHistory(shop.tenantId, quoteID, { historyRecords })
    const { body } = await shop.api.getQuoteHistory(shop.tenantId, quoteID)
    expect(body.historyRecords?.map(({ changes }) => changes)).toEqual(["Note", "Created"])
    const missing = shop.api.getQuote(shop.tenantId, "5d3e1b3a-0000-4000-8000-000000000000")
    expect((await failure(missing)).status).toBe(404)
  })
})

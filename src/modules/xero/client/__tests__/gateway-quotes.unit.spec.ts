import { type QuotePayload } from "../../../../accounting/ledger/payload"
import { faultOf, openGateway, type OpenGateway, valueOf } from "./open-gateway"

describe("quotes over the gateway", () => {
  let open: OpenGateway
  let contact_id: string

  beforeEach(async () => {
    open = await openGateway()
    const [contact] = valueOf(
      await open.gateway.createContacts([{ key: "cus_1", payload: { Name: "Ada" } }])
    )
    contact_id = valueOf(contact).contact_id
  })
  afterEach(() => open.sandbox.stop())

  const line = { Description: "Shirt", Quantity: 3, AccountCode: "200", TaxType: "OUTPUT2" }
  const quote = (key: string, UnitAmount: number, more: Partial<QuotePayload> = {}) => ({
    key,
    contact_id,
    lines: true,
    payload: {
      QuoteNumber: key,
      Reference: "Order #1",
      Date: "2026-11-11",
      CurrencyCode: "GBP",
      LineAmountTypes: "Exclusive" as const,
      Status: "SENT" as const,
      LineItems: [{ ...line, UnitAmount }],
      ...more,
    },
  })

  it("makes quotes, each with its own outcome, and finds them by their whole number", async () => {
    const unknown = { ...line, UnitAmount: 1, AccountCode: "no-such" }
    const results = valueOf(
      await open.gateway.createQuotes([
        quote("QU-1", 10),
        quote("QU-2", 10, { LineItems: [unknown] }),
        quote("QU-11", 12, { LineAmountTypes: "Inclusive" }),
      ])
    )
    expect(results.map(({ key, ok }) => [key, ok])).toEqual([
      ["QU-1", true],
      ["QU-2", false],
      ["QU-11", true],
    ])
    expect(faultOf(results[1])).toMatchObject({ kind: "rejected", unclear: false })
    expect(valueOf(results[0])).toMatchObject({ total: "36.00", total_tax: "6.00", status: "SENT" })
    expect(valueOf(results[2])).toMatchObject({ total: "36.00", total_tax: "6.00", contact_id })
    const found = valueOf(await open.gateway.findQuotes(["QU-11", "QU-1", "QU-2"]))
    expect(found.map(({ number }) => number)).toEqual(["QU-11", "QU-1"])
    const again = valueOf(await open.gateway.createQuotes([quote("QU-1", 10)]))
    expect(faultOf(again[0])).toMatchObject({ kind: "duplicate" })
  })

  it("moves a status on without its lines, and keeps the texts put on it in Xero", async () => {
    const [made] = valueOf(await open.gateway.createQuotes([quote("QU-1", 10)]))
    const { quote_id } = valueOf(made)
    const texts = {
      title: "For Ada",
      summary: "Three shirts",
      terms: "Thirty days",
      expiry_date: "2026-12-11",
      branding_theme_id: null,
    }
    const update = async (more: Partial<QuotePayload>, lines = false) => {
      const [result] = valueOf(
        await open.gateway.updateQuotes([
          { ...quote("QU-1", 10, more), quote_id, lines, standing: texts },
        ])
      )
      return result
    }
    const other = [{ ...line, UnitAmount: 20 }]
    const kept = valueOf(await update({ Status: "ACCEPTED", LineItems: other }))
    expect(kept).toMatchObject({ quote_id, status: "ACCEPTED", total: "36.00", texts })
    expect(faultOf(await update({ Status: "DECLINED" }))).toMatchObject({ kind: "rejected" })
    await update({ Status: "SENT" })
    expect(valueOf(await update({ LineItems: other }, true))).toMatchObject({
      total: "72.00",
      texts,
    })
    const [found] = valueOf(await open.gateway.findQuotes(["QU-1"]))
    expect(found).toMatchObject({ quote_id, status: "SENT", reference: "Order #1", texts })
  })
})

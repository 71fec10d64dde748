import { Invoice } from "xero-node"
import { create, goods, imbalance, invoice, messages, openShop, type Shop } from "./books-shop"

describe("the chart, tax rates and lock dates", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop.sandbox.stop())

  async function refusal(more: object, status = Invoice.StatusEnum.AUTHORISED) {
    const [element] = await create(shop, invoice("Rules", [goods(10, more)], { status }))
    return messages(element)
  }

  it("refuses accounts that are unknown, bank, receivable or archived", async () => {
    const invalid = (code: string) => [
      `Account code '${code}' is not a valid code for this document.`,
    ]
    expect(await refusal({ accountCode: "999" })).toEqual(invalid("999"))
    expect(await refusal({ accountCode: "090" })).toEqual(invalid("090"))
    expect(await refusal({ accountCode: "610" })).toEqual(invalid("610"))
    expect(await refusal({ accountCode: undefined })).toEqual(invalid(""))
    shop.act("archive_account", { account: "260" })
    expect(await refusal({ accountCode: "260" })).toEqual([
      "Account code '260' has been archived, or has been deleted. Each line item must reference a valid account.",
    ])
  })

  it("takes the code from a draft's line with a warning, and asks for it on approval", async () => {
    const { DRAFT, AUTHORISED } = Invoice.StatusEnum
    const lines = [goods(10, { accountCode: "999" })]
    const [draft] = await create(shop, invoice("Draft", lines, { status: DRAFT }))
    expect([draft.statusAttributeString, draft.warnings?.[0].message]).toEqual([
      "WARNING",
      "Account code '999' has been removed as it does not match a recognised account",
    ])
    expect(draft.lineItems?.[0].accountCode).toBeUndefined()
    const invoices = [{ invoiceID: draft.invoiceID, status: AUTHORISED }]
    const { body } = await shop.api.updateOrCreateInvoices(shop.tenantId, { invoices }, false)
    expect(messages(body.invoices?.[0] ?? {})[0]).toContain("is not a valid code")
  })

  it("takes the account's tax type when there is none, and refuses one that does not fit", async () => {
    const [made] = await create(shop, invoice("Tax", [goods(10)]))
    expect(made.lineItems?.[0]).toMatchObject({ taxType: "OUTPUT2", taxAmount: 2 })
    expect(await refusal({ taxType: "INPUT2" })).toEqual([
      "The TaxType code 'INPUT2' cannot be used with account code '200'",
    ])
    expect((await refusal({ taxType: "NOPE" }))[0]).toContain("'NOPE'")
    shop.act("delete_tax_rate", { taxType: "RROUTPUT" })
    expect((await refusal({ taxType: "RROUTPUT" }))[0]).toContain("'RROUTPUT'")
  })

  it("takes up to two tracking categories that exist", async () => {
    const track = (name: string, option: string) => ({ name, option })
    const region = track("Region", "Europe")
    const channel = track("Sales channel", "Online shop")
    expect(await refusal({ tracking: [region, channel] })).toEqual([])
    expect((await refusal({ tracking: [region, channel, region] }))[0]).toContain("maximum of 2")
    expect((await refusal({ tracking: [track("Region", "Moon")] }))[0]).toContain("Moon")
  })

  it("closes a locked period for postings, voids and payments, not for drafts", async () => {
    const [early] = await create(shop, invoice("Lock", [goods(10)], { date: "2026-10-31" }))
    shop.act("set_lock_date", { period: "2026-10-31" })
    const sentence =
      "The document date cannot be before the period lock date, currently set at 31 October 2026"
    const { DRAFT, VOIDED } = Invoice.StatusEnum
    const [locked, draft, open] = await create(
      shop,
      invoice("Lock", [goods(10)], { date: "2026-10-31" }),
      invoice("Lock", [goods(10)], { date: "2026-10-31", status: DRAFT }),
      invoice("Lock", [goods(10)], { date: "2026-11-01" })
    )
    expect([messages(locked), messages(draft), messages(open)]).toEqual([[sentence], [], []])
    const invoices = [{ invoiceID: early.invoiceID, status: VOIDED }]
    const { body } = await shop.api.updateOrCreateInvoices(shop.tenantId, { invoices }, false)
    expect(messages(body.invoices?.[0] ?? {})).toEqual([sentence])
    const payment = {
      invoice: { invoiceID: early.invoiceID },
      account: { code: "090" },
      amount: 1,
      date: "2026-10-30",
    }
    const paid = await shop.api.createPayments(shop.tenantId, { payments: [payment] }, false)
    expect(messages(paid.body.payments?.[0] ?? {})).toEqual([sentence])
    shop.act("set_lock_date", {})
  })

  it("reads a rate as units of the document's currency for one of the base, and posts in base", async () => {
    const more = { currencyCode: "EUR" as never, currencyRate: 1.25 }
    const [sent] = await create(shop, invoice("Euro", [goods(100)], more))
    const [ours] = await create(
      shop,
      invoice("Euro", [goods(100)], { currencyCode: "EUR" as never })
    )
    expect([sent.currencyRate, sent.total, ours.currencyRate]).toEqual([1.25, 120, 1.164557])
    const contact = await shop.api.getContact(shop.tenantId, sent.contact?.contactID ?? "")
    const owed = contact.body.contacts?.[0].balances?.accountsReceivable?.outstanding
    expect(owed).toBe(199.04)
    expect(imbalance(shop.organisation())).toBe("")
  })
})

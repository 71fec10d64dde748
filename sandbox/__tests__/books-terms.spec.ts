import { Invoice, PaymentTermType, type PaymentTerm } from "xero-node"
import { create, goods, invoice, messages, openShop, type Shop } from "./books-shop"

describe("payment terms", () => {
  let shop: Shop
  beforeEach(async () => {
    shop = await openShop()
  })
  afterEach(() => shop.sandbox.stop())

  async function contact(name: string, paymentTerms?: PaymentTerm) {
    const contacts = [{ name, paymentTerms }]
    const { body } = await shop.api.createContacts(shop.tenantId, { contacts }, false)
    return body.contacts?.[0] ?? {}
  }
  async function due(contactID = "", date: string, more: Invoice = {}) {
    const undated = { contact: { contactID }, date, dueDate: undefined, ...more }
    const [made] = await create(shop, invoice("", [goods(5)], undated))
    const day = made.dueDate ? new Date(made.dueDate).toISOString().slice(0, 10) : "none"
    return messages(made)[0] ?? day
  }

  it.each<[string, number, string, string]>([
    ["DAYSAFTERBILLDATE", 14, "2026-11-20", "2026-12-04"],
    ["DAYSAFTERBILLMONTH", 5, "2026-11-20", "2026-12-05"],
    ["OFCURRENTMONTH", 31, "2026-11-20", "2026-11-30"],
    ["OFFOLLOWINGMONTH", 31, "2026-01-31", "2026-02-28"],
  ])("%s %i dates an invoice of a contact", async (type, day, date, expected) => {
    const sales = { type: PaymentTermType[type as keyof typeof PaymentTermType], day }
    const made = await contact("Term A", { sales })
    expect(made.paymentTerms?.sales).toEqual(sales)
    expect(await due(made.contactID, date)).toBe(expected)
    expect(await due(made.contactID, date, { dueDate: "2026-12-24" })).toBe("2026-12-24")
  })

  it("are the organisation's where the contact has none, and none leave a draft open", async () => {
    const { contactID } = await contact("Term B")
    expect(await due(contactID, "2026-11-20")).toBe(
      "A due date must be specified for an approved invoice."
    )
    expect(await due(contactID, "2026-11-20", { status: Invoice.StatusEnum.DRAFT })).toBe("none")
    shop.act("set_payment_terms", { day: 30 })
    expect(await due(contactID, "2026-11-20")).toBe("2026-12-20")
    const { body } = await shop.api.getOrganisations(shop.tenantId)
    expect(body.organisations?.[0].paymentTerms?.sales).toMatchObject({ day: 30 })
    shop.act("set_payment_terms", { contact: "Term B", day: 7 })
    expect(await due(contactID, "2026-11-20")).toBe("2026-11-27")
  })

  it("are refused where they name no day of a month", async () => {
    const sales = { type: PaymentTermType.OFCURRENTMONTH, day: 0 }
    expect(messages(await contact("Term C", { sales }))).toEqual([
      "Due Date for Sales Invoices must be between 1 and 31 when set to the following (or current) month.",
    ])
  })
})

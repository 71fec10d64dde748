import { Invoice } from "xero-node"
import { create, failure, goods, invoice, messages, openShop, type Shop } from "./books-shop"

describe("items", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop.sandbox.stop())

  it("are made with PUT, changed with POST, and read by id or code", async () => {
    const { tenantId, api } = shop
    const items = [
      { code: "SEEDS", name: "Seeds", salesDetails: { unitPrice: 3.25, accountCode: "200" } },
      { code: "A".repeat(31) },
    ]
    const { body } = await api.createItems(tenantId, { items }, false)
    const [made, long] = body.items ?? []
    expect(made).toMatchObject({ code: "SEEDS", isSold: true, salesDetails: { unitPrice: 3.25 } })
    expect(messages(long)[0]).toContain("maximum length of 30")
    const again = await api.createItems(tenantId, { items: [items[0]] }, false)
    expect(messages(again.body.items?.[0] ?? {})).toEqual([
      "Price List Item with Code 'SEEDS' already exists",
    ])
    await api.updateOrCreateItems(tenantId, { items: [{ code: "SEEDS", name: "Many seeds" }] })
    const byId = (await api.getItem(tenantId, made.itemID ?? "")).body.items?.[0]
    expect(byId).toMatchObject({ name: "Many seeds", salesDetails: { unitPrice: 3.25 } })
    const where = 'Code=="SEEDS"'
    expect((await api.getItems(tenantId, undefined, where)).body.items).toHaveLength(1)
    expect((await failure(api.getItem(tenantId, "BULBS"))).status).toBe(404)
  })

  it("stand on lines, which take from them what they do not say themselves", async () => {
    shop.act("create_item", {
      Code: "WEB",
      Name: "Web sale",
      SalesDetails: { UnitPrice: 12, AccountCode: "200", TaxType: "OUTPUT2" },
    })
    const [own, lent] = await create(
      shop,
      invoice("Item A", [goods(5, { itemCode: "WEB", taxType: "NONE" })]),
      invoice("Item A", [{ itemCode: "WEB", quantity: 2 }])
    )
    expect(own.lineItems?.[0]).toMatchObject({
      itemCode: "WEB",
      description: "Goods",
      taxAmount: 0,
    })
    expect(own.total).toBe(5)
    expect(lent.lineItems?.[0]).toMatchObject({ description: "Web sale", accountCode: "200" })
    expect([lent.subTotal, lent.totalTax]).toEqual([24, 4.8])
  })

  it("are refused on lines when they are not there or not sold", async () => {
    shop.act("create_item", { Code: "BOUGHT", IsSold: false })
    const refused = await create(
      shop,
      invoice("Item B", [goods(5, { itemCode: "NO-SUCH" })]),
      invoice("Item B", [goods(5, { itemCode: "BOUGHT" })]),
      invoice("Item B", [goods(5, { itemCode: "NO-SUCH" })], { status: Invoice.StatusEnum.DRAFT })
    )
    expect(refused.map((element) => messages(element))).toEqual([
      ["Item code 'NO-SUCH' is not valid."],
      ["Item code 'BOUGHT' is not valid."],
      ["Item code 'NO-SUCH' is not valid."],
    ])
  })
})

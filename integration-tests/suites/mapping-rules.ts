import { type Suite } from "../xero/on-one-host"
import { type OrderRequest, placeOrder } from "../store/place-order"
import { registerCustomer } from "../store/register-customer"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const mappingRules: Suite = ({ api }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
  })

  const books = () => sandbox.control.organisation(shop.tenantId)
  const account = (code: string) => books().accounts.find(({ Code }) => Code === code)
  const sell = (items: Record<string, number>, from?: OrderRequest["from"]) =>
    placeOrder(shop.store, { region: "uk", from: from ?? { email: "guest@example.com" }, items })
  const invoices = (count: number) =>
    until(
      `${count} invoices are in the books`,
      () => shop.books.invoices(),
      ({ length }) => length === count
    )
  const rowsOf = async (kind: string) =>
    (await shop.xero.mappings()).rows.filter((row) => row.kind === kind)

  it("books each product by the closest rule, and names what the rules are for", async () => {
    const { admin } = shop.store.admin
    const { products } = await admin.product.list({ fields: "id,title,handle,collection_id" })
    const product = (handle: string) => products.find((one) => one.handle === handle)
    const { product_category } = await admin.productCategory.create({ name: "Reading" })
    await admin.productCategory.updateProducts(product_category.id, {
      add: [product("tides")?.id ?? ""],
    })
    const { product_tag } = await admin.productTag.create({ value: "sale" })
    await admin.product.update(product("wool-socks")?.id ?? "", {
      tags: [{ id: product_tag.id }],
    })
    const rules: [string, string, string][] = [
      [`product_category:${product_category.id}`, "Reading", "260"],
      [`product_tag:${product_tag.id}`, "sale", "270"],
      [`product_collection:${product("enamel-mug")?.collection_id}`, "Everyday", "270"],
      [`product:${product("enamel-mug")?.id}`, "Enamel mug", "260"],
    ]
    await shop.xero.map(
      rules.map(([source, , code]) => ({
        kind: "revenue",
        source,
        target: account(code)?.AccountID ?? code,
      }))
    )
    const revenue = await rowsOf("revenue")
    for (const [source, label] of rules) {
      expect(revenue.find((row) => row.source === source)).toMatchObject({ label, problem: null })
    }
    await shop.xero.change({ sync_enabled: true })
    await sell({ "BOOK-PB": 1, SOCKS: 1, "MUG-BLUE": 1, "TEE-M": 1, TOWEL: 1 })
    const [{ LineItems }] = await invoices(1)
    const coded = Object.fromEntries(
      LineItems.map(({ Description, AccountCode }) => [Description.split(" ")[0], AccountCode])
    )
    expect(coded).toMatchObject({
      "Tides:": "260",
      Wool: "270",
      Enamel: "260",
      Harbour: "270",
      Linen: "200",
    })
  })

  it("takes tracking from the sales channel and the region, and terms from the customer's group", async () => {
    const { admin } = shop.store.admin
    await admin.customerGroup.create({ name: "Trade" })
    const { chart } = await shop.store.admin.client.fetch<{ chart: { tracking: Tracking[] } }>(
      "/admin/xero/chart"
    )
    const [one, other] = chart.tracking
    const [group] = await rowsOf("due_days")
    expect(group).toMatchObject({ label: "Trade", target: null, problem: null, required: false })
    const choice = ({ tracking_category_id, options }: Tracking) =>
      `${tracking_category_id}/${options[0].tracking_option_id}`
    const named = (await rowsOf("tracking")).map(({ source }) => source)
    const sources = [
      `region:${shop.store.regionIds.uk}`,
      `sales_channel:${shop.store.salesChannelId}`,
    ]
    expect(named).toEqual(expect.arrayContaining(sources))
    await shop.xero.map([
      { kind: "tracking", source: sources[0], target: choice(other) },
      { kind: "tracking", source: sources[1], target: choice(one) },
      { kind: "due_days", source: group.source, target: "30" },
    ])
    await shop.xero.change({ sync_enabled: true, due_days: 7, item_code: null })
    const trader = await registerCustomer(shop.store, {
      email: "trade@example.com",
      first_name: "Tara",
      last_name: "Rade",
      region: "uk",
    })
    await admin.customerGroup.batchCustomers(group.source.replace("customer_group:", ""), {
      add: [trader.id],
    })
    await sell({ SOCKS: 1 }, trader)
    await sell({ SOCKS: 1 })
    const both = await invoices(2)
    for (const { LineItems } of both) {
      for (const line of LineItems as ((typeof LineItems)[number] & Tracked)[]) {
        expect(line.Tracking.map(({ TrackingCategoryID }) => TrackingCategoryID).sort()).toEqual(
          [one.tracking_category_id, other.tracking_category_id].sort()
        )
      }
    }
    const days = ({ DateString, DueDateString }: Dated) =>
      (Date.parse(DueDateString) - Date.parse(DateString)) / 86_400_000
    expect(both.map((invoice) => days(invoice as unknown as Dated)).sort()).toEqual([30, 7])
  })

  it("invoices guests of a sales channel to one contact where the owner chose so", async () => {
    await shop.xero.change({ sync_enabled: true, guest_contacts: "sales_channel" })
    await sell({ SOCKS: 1 }, { email: "one@example.com" })
    const second = await sell({ TOWEL: 1 }, { email: "two@example.com" })
    const both = await invoices(2)
    expect(new Set(both.map(({ Contact }) => Contact.ContactID)).size).toBe(1)
    expect(both[0].Contact.Name).toMatch(/ customers$/)
    const [contact] = (await shop.books.contacts()).filter(({ ContactNumber }) =>
      ContactNumber?.startsWith("channel:")
    )
    expect(contact).not.toHaveProperty("EmailAddress", "one@example.com")
    const { order } = await shop.store.admin.admin.order.retrieve(second.id, {
      fields: "customer_id",
    })
    const { documents } = await shop.xero.customer(order.customer_id ?? "")
    expect(documents).toEqual([])
  })

  it("refuses a choice that can never be right, and keeps none of those sent with it", async () => {
    const refused = (mapping: { kind: string; source: string; target: string }) =>
      expect(shop.xero.map([{ kind: "rounding", source: "default", target: null }, mapping]))
        .rejects
    const group = { kind: "due_days", source: "customer_group:g" }
    await refused({ ...group, target: "400" }).toMatchObject({
      status: 400,
      message:
        "The choice for due_days customer_group:g is not right: Choose a whole number of days from 0 to 365.",
    })
    await refused({ kind: "revenue", source: "default", target: "nowhere" }).toMatchObject({
      message: expect.stringContaining("Xero has no account nowhere."),
    })
    await refused({ kind: "liability", source: "loyalty", target: "x" }).toMatchObject({
      message: expect.stringContaining("nothing that a mapping of kind liability can be for"),
    })
    const [rounding] = await rowsOf("rounding")
    expect(rounding.target).not.toBeNull()
  })

  it("keeps the owner's options, a blank item code as none", async () => {
    const chosen = {
      authorise_when_paid: false,
      credit_note_number_prefix: "CR-",
      due_terms: "contact",
      locked_period: "next_open_day",
      guest_contacts: "sales_channel",
    } as const
    expect(await shop.xero.change({ ...chosen, item_code: " SHOP " })).toMatchObject({
      ...chosen,
      item_code: "SHOP",
    })
    expect(await shop.xero.change({ item_code: "  " })).toMatchObject({ item_code: null })
    await expect(shop.xero.change({ invoice_number_prefix: "CR-" })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("need different number prefixes"),
    })
    await expect(shop.xero.change({ item_code: "x".repeat(31) })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("item_code"),
    })
  })
}

interface Tracking {
  tracking_category_id: string
  options: { tracking_option_id: string }[]
}

interface Tracked {
  Tracking: { TrackingCategoryID: string }[]
}

interface Dated {
  DateString: string
  DueDateString: string
}

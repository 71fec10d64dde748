import { booksOf } from "../books"
import { create, failure, goods, imbalance, invoice, openShop, type Shop } from "./books-shop"

describe("lists", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
    for (let at = 0; at < 25; at += 1) {
      const number = `N-${String(at).padStart(2, "0")}`
      const more = { invoiceNumber: number, reference: at % 2 ? "odd" : "even" }
      await create(shop, invoice(at < 5 ? "Few" : "Many", [goods(at + 1)], more))
      shop.sandbox.control.advance(1)
    }
  })
  afterAll(() => shop.sandbox.stop())

  type Rest = [
    Date?,
    string?,
    string?,
    string[]?,
    string[]?,
    string[]?,
    string[]?,
    number?,
    boolean?,
    boolean?,
    number?,
    boolean?,
    number?,
    string?,
  ]
  const get = async (...rest: Rest) => (await shop.api.getInvoices(shop.tenantId, ...rest)).body
  const none = undefined

  it("pages, with the pagination object and the lines", async () => {
    const order = "InvoiceNumber DESC"
    const page = await get(none, none, order, none, none, none, none, 2, none, none, none, none, 10)
    expect(page.pagination).toEqual({ page: 2, pageSize: 10, pageCount: 3, itemCount: 25 })
    expect(page.invoices?.map((one) => one.invoiceNumber).slice(0, 2)).toEqual(["N-14", "N-13"])
    expect(page.invoices?.[0].lineItems).toHaveLength(1)
    const last = await get(none, none, none, none, none, none, none, 4, none, none, none, none, 10)
    expect(last.invoices).toEqual([])
  })

  it("without a page answers everything, without lines and pagination", async () => {
    const all = await get()
    expect([all.invoices?.length, all.pagination]).toEqual([25, undefined])
    expect(all.invoices?.every((one) => one.lineItems?.length === 0)).toBe(true)
  })

  it("gives what changed since, to the second", async () => {
    const { invoices = [] } = await get(none, 'InvoiceNumber=="N-20"')
    const stamp = new Date(invoices[0].updatedDateUTC ?? 0)
    const since = await get(stamp, none, "InvoiceNumber")
    expect(since.invoices?.map((one) => one.invoiceNumber)).toEqual([
      "N-20",
      "N-21",
      "N-22",
      "N-23",
      "N-24",
    ])
    const bad = await shop.call("/Invoices", { headers: { "If-Modified-Since": "soon" } })
    expect(bad.status).toBe(412)
  })

  it("filters by ids, numbers, contacts and statuses", async () => {
    const { invoices: two = [] } = await get(none, none, none, none, ["N-01", "n-02"])
    expect(two.map((one) => one.invoiceNumber)).toEqual(["N-01", "N-02"])
    const ids = two.map((one) => one.invoiceID ?? "")
    expect((await get(none, none, none, ids)).invoices).toHaveLength(2)
    const contact = two[0].contact?.contactID ?? ""
    expect((await get(none, none, none, none, none, [contact])).invoices).toHaveLength(5)
    expect((await get(none, none, none, none, none, none, ["VOIDED"])).invoices).toHaveLength(0)
    const comma = await shop.call(`/Invoices?IDs=${ids.join(",")}`)
    expect(((await comma.json()) as { Invoices: object[] }).Invoices).toHaveLength(2)
    const unread = await shop.call(`/Invoices?IDs[]=${ids[0]}`)
    expect(((await unread.json()) as { Invoices: object[] }).Invoices).toHaveLength(25)
  })

  it("filters by where, and refuses what it cannot read", async () => {
    const where = async (text: string) => (await get(none, text)).invoices?.length
    expect(await where('Reference=="odd" AND Total>20 AND Total<=24')).toBe(2)
    expect(await where('Contact.Name=="few" OR InvoiceNumber.Contains("-24")')).toBe(6)
    expect(await where("Date==DateTime(2026,11,10) && AmountDue > 0")).toBe(25)
    for (const text of ["Nope==1", "Total>", 'Reference.Guess("x")', "Total==1 Total==2", "'x'"]) {
      const { status, body } = await failure(get(none, text))
      expect([status, body.Type]).toEqual([400, "QueryParseException"])
    }
  })

  it("finds by search term, and sums up on request", async () => {
    const found = await get(
      none,
      none,
      none,
      none,
      none,
      none,
      none,
      1,
      none,
      none,
      none,
      true,
      50,
      "odd"
    )
    expect(found.invoices).toHaveLength(12)
    expect(found.invoices?.[0].payments).toBeUndefined()
  })

  it("looks at no more records for an invoice, however many it holds", async () => {
    const add = (at: number) =>
      shop.sandbox.control.act(shop.tenantId, "create_invoice", {
        Contact: { Name: `Customer ${at % 2 ? at : 0}` },
        InvoiceNumber: `BULK-${at}`,
        DueDate: "2026-12-01",
        LineItems: [{ Description: "Goods", UnitAmount: "10", AccountCode: "200" }],
      })
    const few = recordsLookedAt(shop, () => add(0))
    for (let at = 1; at < 2000; at += 1) {
      add(at)
    }
    expect(recordsLookedAt(shop, () => add(2000))).toBe(few)
    const found = await get(none, 'InvoiceNumber=="BULK-2000"', none, none, none, none, none, 1)
    expect(found.invoices).toHaveLength(1)
    expect(imbalance(shop.organisation())).toBe("")
  })
})

/** How many records of the books are read while something is done; does not depend on how busy the machine is. */
function recordsLookedAt(shop: Shop, work: () => void): number {
  const books = booksOf(shop.organisation())
  const collections = Object.entries(books).filter(([, collection]) => Array.isArray(collection))
  let reads = 0
  const counting = (collection: object[]) =>
    new Proxy(collection, {
      get(target, property, receiver) {
        reads += typeof property === "string" && /^\d+$/.test(property) ? 1 : 0
        return Reflect.get(target, property, receiver)
      },
    })
  for (const [name, collection] of collections) {
    Object.assign(books, { [name]: counting(collection as object[]) })
  }
  work()
  Object.assign(books, Object.fromEntries(collections))
  return reads
}

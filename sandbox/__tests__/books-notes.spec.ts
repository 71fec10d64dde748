import { create, failure, goods, invoice, openShop, type Shop } from "./books-shop"

describe("history and attachments", () => {
  let shop: Shop
  let invoiceID: string
  let contactID: string
  beforeAll(async () => {
    shop = await openShop()
    const [made] = await create(shop, invoice("Notes", [goods(10)]))
    invoiceID = made.invoiceID ?? ""
    contactID = made.contact?.contactID ?? ""
  })
  afterAll(() => shop.sandbox.stop())

  it("writes history at each change, and takes notes of up to 2,500 characters", async () => {
    const { api, tenantId } = shop
    const historyRecords = [{ details: "Order 42 in the shop" }]
    await api.createInvoiceHistory(tenantId, invoiceID, { historyRecords })
    const { body } = await api.getInvoiceHistory(tenantId, invoiceID)
    expect(body.historyRecords).toMatchObject([
      { changes: "Note", details: "Order 42 in the shop", user: "Test shop" },
      { changes: "Created", details: expect.stringContaining("for 12.00") as string },
    ])
    const long = { historyRecords: [{ details: "x".repeat(2501) }] }
    const { status } = await failure(api.createInvoiceHistory(tenantId, invoiceID, long))
    expect(status).toBe(400)
    const fits = { historyRecords: [{ details: "x".repeat(2500) }] }
    await api.createContactHistory(tenantId, contactID, fits)
    const contact = await api.getContactHistory(tenantId, contactID)
    expect(contact.body.historyRecords).toHaveLength(2)
  })

  it("keeps up to ten files a document, with sound names, and gives them back", async () => {
    const { api, tenantId } = shop
    const file = Buffer.from("%PDF-1.7 a receipt")
    const attach = (name: string, body = file) =>
      api.createInvoiceAttachmentByFileName(tenantId, invoiceID, name, body, true, undefined, {
        headers: { "Content-Type": "application/pdf" },
      })
    const { body } = await attach("receipt.pdf")
    expect(body.attachments).toMatchObject([
      { fileName: "receipt.pdf", mimeType: "application/pdf", contentLength: file.length },
    ])
    const read = await shop.call(`/Invoices/${invoiceID}/Attachments/receipt.pdf`)
    expect(Buffer.from(await read.arrayBuffer())).toEqual(file)
    expect((await failure(attach("a:b.pdf"))).status).toBe(400)
    expect((await failure(attach("empty.pdf", Buffer.alloc(0)))).status).toBe(400)
    for (let at = 1; at < 10; at += 1) {
      await attach(`${at}.pdf`)
    }
    expect((await failure(attach("eleventh.pdf"))).status).toBe(400)
    const list = await api.getInvoiceAttachments(tenantId, invoiceID)
    expect(list.body.attachments).toHaveLength(10)
    const { body: seen } = await api.getInvoice(tenantId, invoiceID)
    expect(seen.invoices?.[0].hasAttachments).toBe(true)
  })
})
